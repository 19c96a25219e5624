import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPortal } from '../scripts/build/build-portal.ts';
import { writePortal } from '../scripts/generate/write-portal.ts';
import { measurePack } from './study-pack/measure.ts';

// Milliseconds to put whole documents, the largest of a portal, into a study pack in a throttled browser:
//   npx node bench/study-pack.ts --entries 300 --throttle 6
const { values } = parseArgs({
  options: {
    /** Entries of the generated portal. */
    entries: { type: 'string', default: '300' },
    /** How many times slower than this machine. */
    throttle: { type: 'string', default: '6' },
    documents: { type: 'string', default: '5' },
    runs: { type: 'string', default: '5' },
  },
});

const root = mkdtempSync(join(tmpdir(), 'cong-khai-sinh-hoat-'));
const generated = join(root, 'portal');
try {
  writePortal(generated, { entries: Number(values.entries), seed: 1 });
  for (const [name, portal] of [
    ['sample', 'src/content'],
    ['example', 'examples/xa-minh-hoa'],
    [`generated, ${values.entries} entries`, generated],
  ] as const) {
    const { outDir } = await buildPortal({ portal, outDir: join(root, 'dist') });
    const measured = await measurePack(outDir, {
      throttle: Number(values.throttle),
      documents: Number(values.documents),
      runs: Number(values.runs),
    });
    console.log(name, JSON.stringify(measured));
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
