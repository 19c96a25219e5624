import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../server/moderation/answer.ts';
import { printExport } from '../../../server/moderation/export.ts';
import { portalFacts } from '../../../server/portal/facts.ts';
import { STORE_FILE } from '../../../server/receiver.ts';
import { listSubmissions } from '../../../server/store/find.ts';
import { openStore } from '../../../server/store/open-store.ts';
import { ALLOWANCES } from '../../../server/intake/address-limits.ts';
import { aGitPortal, type GitPortal } from '../../support/git-portal.ts';
import { aReceiver, ARTICLE, TYPED, type TestReceiver } from '../../support/receiver.ts';

const COUNT = 100;
/** Part of every planted address. */
const MARK = 'cay-trong-o-day';
const PLENTY = { hour: 10_000, day: 10_000 };
const FIELDS = ['title', 'author', 'email', 'text', 'page', 'token', 'website', 'code', 'useful'];

let portal: GitPortal;
let receiver: TestReceiver;
let exported: string;

beforeAll(async () => {
  portal = aGitPortal();
  const allowances = {
    ...ALLOWANCES,
    comment: PLENTY,
    attempt: PLENTY,
    ask: PLENTY,
    useful: PLENTY,
  };
  receiver = await aReceiver({ folder: portal, allowances });
  for (let number = 0; number < COUNT; number += 1) {
    const address = `nguoi.${number}@${MARK}.example.vn`;
    await receiver.send({
      title: `Gửi ${address} số ${number}`,
      email: address,
      text: `Xin trả lời tôi ở ${address}. Viết tắt: (${address.toUpperCase()}).`,
    });
    const field = FIELDS[number % FIELDS.length] ?? '';
    const fields = { ...TYPED, page: ARTICLE, token: await receiver.token(), [field]: address };
    await receiver.postJson('/gui/y-kien/', fields);
    await receiver.post('/gui/y-kien/', fields);
    await receiver.post('/gui/huu-ich/', fields);
    await receiver.post('/gui/xoa-thu/', fields);
    await receiver.get(`/gui/tinh-trang/?ma=${address}`, { 'X-Forwarded-For': address });
  }
  const facts = portalFacts(portal.root)();
  if (!facts) throw new Error('the portal has no facts');
  const store = openStore(join(receiver.data, STORE_FILE));
  const office = { root: portal.root, facts, store, now: new Date() };
  for (const { number } of listSubmissions(store, {})) {
    answer(office, { number }, { body: 'uy-ban', text: 'Đã ghi nhận.' });
  }
  exported = printExport(listSubmissions(store, {}), 'csv');
  store.close();
  portal.commit('2026-07-20T00:00:00Z');
}, 300_000);
afterAll(async () => {
  await receiver.dispose();
  portal.dispose();
});

/** Bytes of every file below a folder. */
function contents(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file, 'latin1'))
    .join('\n');
}

describe('an address that readers write in any field', () => {
  const holds = (text: string) => text.toLowerCase().includes(MARK);

  test('is in no file of the portal and in no commit', () => {
    const history = execFileSync('git', ['-C', portal.root, 'log', '-p', '--all'], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    expect(history.match(/submittedAt/g)?.length).toBeGreaterThan(COUNT);
    expect(holds(history)).toBe(false);
    const files = readdirSync(join(portal.root, 'comments'), { recursive: true, encoding: 'utf8' });
    expect(files.length).toBeGreaterThan(COUNT);
    expect(holds(contents(join(portal.root, 'comments')))).toBe(false);
  });

  test('is in no line of the log', () => {
    expect(receiver.log.length).toBeGreaterThan(COUNT * 5);
    expect(holds(receiver.log.join('\n'))).toBe(false);
    expect(receiver.log.join('\n')).not.toContain('@');
  });

  test('is not readable in the database, nor in an export', () => {
    expect(holds(contents(receiver.data))).toBe(false);
    expect(exported.split('\r\n').length).toBeGreaterThan(COUNT);
    expect(holds(exported)).toBe(false);
  });
});
