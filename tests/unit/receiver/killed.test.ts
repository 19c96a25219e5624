import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { STORE_FILE } from '../../../server/receiver.ts';
import { listSubmissions } from '../../../server/store/find.ts';
import { openStore } from '../../../server/store/open-store.ts';
import { killWhileReceiving } from '../../support/killed-receiver.ts';
import { FIXTURE_PORTAL } from '../../support/portal-folder.ts';

test('what was acknowledged is there once after the receiver was killed, and nothing else is', async () => {
  const data = mkdtempSync(join(tmpdir(), 'cong-khai-gop-y-'));
  const onslaught = { portal: FIXTURE_PORTAL, data, submissions: 200, clients: 10, kills: 4 };
  const { codes, kills } = await killWhileReceiving(onslaught);
  const store = openStore(join(data, STORE_FILE));
  const kept = listSubmissions(store, {});
  store.close();
  rmSync(data, { recursive: true });

  expect(kills).toBe(4);
  expect(codes.size).toBe(200);
  expect(new Map(kept.map(({ title, code }) => [title, code]))).toEqual(codes);
  expect(kept).toHaveLength(200);
});
