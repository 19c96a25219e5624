import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { searchEntries } from '../../src/catalog/search-entries.ts';
import { toPortal } from '../../src/catalog/portal.ts';
import type { Library } from '../../src/collections/library.ts';
import { toRecord } from '../../src/search/index/record.ts';

/** Pagefind's own interface, which the portal does not use. */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

export interface IndexOptions {
  now: Date;
  /** The portal's folder. */
  root: string;
  outDir: string;
}

/**
 * Index every public entry into `pagefind/` of the output.
 *
 * @throws {Error} with Pagefind's own messages when it refuses a record
 */
export async function indexPortal(library: Library, options: IndexOptions): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join('\n'));
  for (const entry of searchEntries(toPortal(library, options.now), options.root)) {
    const result = await index.addCustomRecord(toRecord(entry));
    if (result.errors.length > 0) throw new Error(result.errors.join('\n'));
  }
  const folder = join(options.outDir, 'pagefind');
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await close();
  for (const name of UNUSED) rmSync(join(folder, name), { force: true });
}
