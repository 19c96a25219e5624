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
import { toSegments } from '../../src/search/index/segments.ts';
import { openFileMemory } from './file-memory.ts';
import { openSegmentMemory } from './segment-memory.ts';

export interface IndexOptions {
  now: Date;
  /** The portal's folder. */
  root: string;
  outDir: string;
  /** Where indexed segments are kept from build to build. */
  memory: string;
}

/** Index every public entry into the output, entries that did not change from memory. */
export function indexPortal(library: Library, { now, root, outDir, memory }: IndexOptions): void {
  const portal = toPortal(library, now);
  const abbreviations = portalAbbreviations(portal);
  const segments = openSegmentMemory(join(memory, 'segments'), new Abbreviations(abbreviations));
  const sources = toSegments(searchSources(portal, root));
  const indexed = sources.values().map((it) => segments.index(it));
  const folder = join(outDir, routesUnder('/').searchIndex);
  const files = openFileMemory(join(memory, 'files'));
  for (const file of indexFiles(indexed, abbreviations)) {
    const place = join(folder, file.path);
    if (file.path === MANIFEST) writeFileSync(place, file.content);
    else files.place(file, place);
  }
  segments.dropUnused();
  files.dropUnused();
}
