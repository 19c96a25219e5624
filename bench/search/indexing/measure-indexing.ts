import { appendFileSync, globSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexingPair } from '../comparison.ts';
import { runJob } from './run-job.ts';

const SEARCHES = ['own', 'pagefind'] as const;

/** Where the search of a name keeps its index of a portal, below the folder of a comparison. */
export function indexFolder(folder: string, search: (typeof SEARCHES)[number]): string {
  return join(folder, `with-${search}`);
}

/** Index a portal with each search from nothing, then again after a sentence was added to one article. */
export async function measureIndexing(
  portal: string,
  { folder, day }: { folder: string; day: string },
): Promise<IndexingPair[]> {
  const index = async (search: (typeof SEARCHES)[number], outDir: string) => {
    mkdirSync(outDir);
    const memory = join(folder, `memory-of-${search}`);
    return { search, indexing: await runJob(search, { portal, outDir, memory, day }) };
  };
  const full = [];
  for (const search of SEARCHES) full.push(await index(search, indexFolder(folder, search)));
  const [article = ''] = globSync(join(portal, 'articles/*/*.md')).sort();
  appendFileSync(article, '\nMột câu thêm.\n');
  const pairs: IndexingPair[] = [];
  for (const { search, indexing } of full) {
    const again = await index(search, `${indexFolder(folder, search)}-after-edit`);
    pairs.push({ search, full: indexing, edit: again.indexing });
  }
  return pairs;
}
