import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledFiles } from '../download.ts';

const PAGE =
  '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tìm kiếm</title>' +
  '<link rel="icon" href="data:,"><script type="module" src="/page.js"></script></html>\n';

/** Modules of each search by the names under which they are served. */
const MODULES = {
  own: { page: './pages/own.ts', 'own-worker': '../../src/client/search/thread/worker.ts' },
  pagefind: { page: './pages/pagefind.ts' },
};

/** Write a page that has a search and nothing else into the folder that holds its index. */
export async function writePage(folder: string, search: 'own' | 'pagefind'): Promise<void> {
  writeFileSync(join(folder, 'index.html'), PAGE);
  for (const [name, module] of Object.entries(MODULES[search])) {
    for (const { path, text } of await bundledFiles(`import '${module}';`, name)) {
      writeFileSync(join(folder, path), text);
    }
  }
}
