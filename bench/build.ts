import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeLargePortal } from './articles.ts';

// Seconds and peak memory of a full build and of the build after one edit:
//   node bench/build.ts --articles 2000 --portal src/content
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '2000' },
    portal: { type: 'string', default: 'src/content' },
  },
});

const root = mkdtempSync(join(tmpdir(), 'cong-khai-do-'));
const portal = join(root, 'portal');
const out = join(root, 'dist');
try {
  writeLargePortal(values.portal, portal, Number(values.articles));
  measure('full build');
  appendFileSync(join(portal, 'articles', '2015', 'bai-do-1.md'), '\nMột câu thêm.\n');
  measure('after one edit');
} finally {
  rmSync(root, { recursive: true, force: true });
}

function measure(what: string): void {
  const start = performance.now();
  const script =
    `const { buildPortal } = await import('./scripts/build/build-portal.ts');` +
    `const { problems } = await buildPortal({ portal: ${JSON.stringify(portal)}, outDir: ${JSON.stringify(out)} });` +
    `const { user, system } = process.cpuUsage();` +
    `console.log(JSON.stringify({ problems: problems.length, cpuSeconds: (user + system) / 1e6, kB: process.resourceUsage().maxRSS }));`;
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${what}: ${seconds} s, exit ${status}, ${stdout.trim().split('\n').at(-1) ?? ''}`);
}
