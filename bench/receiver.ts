import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { STORE_FILE } from '../server/receiver.ts';
import { listSubmissions } from '../server/store/find.ts';
import { openStore } from '../server/store/open-store.ts';
import { killWhileReceiving } from '../tests/support/killed-receiver.ts';
import { aPortalFolder } from '../tests/support/portal-folder.ts';

// Whether what the receiver acknowledges survives its being killed at random moments:
//   node bench/receiver.ts --submissions 10000 --clients 50 --kills 40
const { values } = parseArgs({
  options: {
    submissions: { type: 'string', default: '10000' },
    clients: { type: 'string', default: '50' },
    kills: { type: 'string', default: '40' },
  },
});
const portal = aPortalFolder();
const data = mkdtempSync(join(tmpdir(), 'cong-khai-gop-y-'));
const published = () => readdirSync(join(portal.root, 'comments'), { recursive: true }).length;
try {
  const before = published();
  const start = performance.now();
  const { codes, kills, repeated, log } = await killWhileReceiving({
    portal: portal.root,
    data,
    submissions: Number(values.submissions),
    clients: Number(values.clients),
    kills: Number(values.kills),
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const store = openStore(join(data, STORE_FILE));
  const kept = listSubmissions(store, {});
  const { integrity_check: integrity } = store.prepare('PRAGMA integrity_check').get() ?? {};
  store.close();
  const byTitle = Map.groupBy(kept, ({ title }) => title);
  const lost = [...codes].filter(
    ([title, code]) => byTitle.get(title)?.every((it) => it.code !== code) ?? true,
  );
  const doubled = [...byTitle.values()].filter((same) => same.length > 1);
  const unheard = kept.filter(({ title }) => !codes.has(title));
  console.log(`acknowledged ${codes.size}, kept ${kept.length}, kills ${kills}, ${seconds} s`);
  console.log(`lost ${lost.length}, doubled ${doubled.length}, kept unheard ${unheard.length}`);
  console.log(
    `sent again ${repeated}, public ${published() - before}, integrity ${String(integrity)}`,
  );
  console.log(`addresses in the log ${(log.match(/@|127\.0/g) ?? []).length}`);
  if (lost.length + doubled.length > 0 || published() !== before) process.exitCode = 1;
} finally {
  rmSync(data, { recursive: true, force: true });
  portal.dispose();
}
