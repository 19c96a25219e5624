import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writePortal } from '../scripts/generate/write-portal.ts';

// Seconds and peak memory of a full build and of the build after one edit:
//   node bench/build.ts --entries 2000 --seed 1
const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
  },
});

const root = mkdtempSync(join(tmpdir(), 'cong-khai-do-'));
const portal = join(root, 'portal');
const out = join(root, 'dist');
try {
  writePortal(portal, { entries: Number(values.entries), seed: Number(values.seed) });
  measure('full build');
  const year = join(portal, 'articles', '2015');
  const [article = ''] = readdirSync(year).sort();
  appendFileSync(join(year, article), '\nMột câu thêm.\n');
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
