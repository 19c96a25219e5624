import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createReceiver } from '../../../server/receiver.ts';
import { servePortal } from '../../../scripts/serve/serve-portal.ts';
import { FIXTURE_PORTAL } from '../../support/portal-folder.ts';

test('a receiver answers below its prefix, and the files of the portal everywhere else', async () => {
  const root = mkdtempSync(join(tmpdir(), 'cong-khai-'));
  writeFileSync(join(root, 'index.html'), 'trang chủ');
  const receiver = createReceiver({
    portal: FIXTURE_PORTAL,
    data: join(root, 'data'),
    secret: randomBytes(32),
    log: { answered: () => undefined, failed: () => undefined },
  });
  const server = await servePortal({ folder: root, basePath: '/', port: 0, receiver });
  const ask = async (path: string) => (await fetch(server.url + path)).text();
  expect(await ask('')).toBe('trang chủ');
  expect(await ask('gui/tong-hop/')).toContain('"received":0');
  const posted = await fetch(`${server.url}gui/y-kien/`, { method: 'POST' });
  expect(posted.status).toBe(415);
  await server.close();
  receiver?.close();
  rmSync(root, { recursive: true });
});
