import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { portalAbbreviations } from '../../src/catalog/search/abbreviations.ts';
import { searchSources } from '../../src/catalog/search/sources.ts';
import { toPortal } from '../../src/catalog/portal.ts';
import { routesUnder } from '../../src/routes.ts';
import type { Library } from '../../src/collections/library.ts';
import { MANIFEST } from '../../src/search/format/files.ts';
import { indexFiles } from '../../src/search/index/write.ts';
import { Abbreviations } from '../../src/search/text/abbreviations.ts';
import { toGroups } from '../../src/search/index/segment-groups.ts';
import { openFileMemory } from './file-memory.ts';
import { groupIndexer } from './group-indexer.ts';
import { openPartMemory } from './part-memory.ts';
import { openRecordMemory } from './record-memory.ts';

export interface IndexOptions {
  now: Date;
  /** The portal's folder. */
  root: string;
  outDir: string;
  /** Where what is indexed is kept from build to build. */
  memory: string;
}

/** Index every public entry into the output, entries that did not change from memory. */
export function indexPortal(library: Library, { now, root, outDir, memory }: IndexOptions): void {
  const portal = toPortal(library, now);
  const abbreviations = portalAbbreviations(portal);
  const parts = openPartMemory(join(memory, 'parts'));
  const records = openRecordMemory(join(memory, 'records'));
  const files = openFileMemory(join(memory, 'files'));
  const index = groupIndexer({ parts, records }, new Abbreviations(abbreviations));
  const indexed = toGroups(searchSources(portal, root)).map(index);
  const folder = join(outDir, routesUnder('/').searchIndex);
  for (const part of indexed) records.place(part, folder);
  for (const file of indexFiles(indexed, abbreviations)) {
    const place = join(folder, file.path);
    if (file.path === MANIFEST) writeFileSync(place, file.content);
    else files.place(file, place);
  }
  for (const kept of [parts, records, files]) kept.dropUnused();
}
