import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { comparedEntries } from '../entries.ts';
import { pageOf } from '../page-text.ts';
import { timedJob } from './timed-job.ts';

// Index a portal with stock Pagefind: node bench/search/indexing/pagefind.ts PORTAL OUT MEMORY DAY
const [portal = '', outDir = '', , day = ''] = process.argv.slice(2);
const entries = comparedEntries(portal, day);
await timedJob(async () => {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind did not start.');
  for (const entry of entries) {
    await index.addHTMLFile({ url: `/${entry.name}/`, content: pageOf(entry) });
  }
  await index.writeFiles({ outputPath: join(outDir, 'pagefind') });
});
await close();
