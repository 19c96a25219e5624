import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feedbackWords } from '../../../src/strings/feedback.ts';
import { aReceiver, ARTICLE, TYPED, type TestReceiver } from '../../support/receiver.ts';

let receiver: TestReceiver;
beforeAll(async () => void (receiver = await aReceiver()));
afterAll(() => receiver.dispose());

const JSON_HEADERS = { Accept: 'application/json' };

describe('by code', () => {
  test('a reader sees how far a comment has come, and nothing that was written', async () => {
    const code = await receiver.send();
    const page = await (await receiver.get(`/gui/tinh-trang/?ma=${code.toLowerCase()}`)).text();
    expect(page).toContain(feedbackWords.state.received);
    for (const written of Object.values(TYPED)) expect(page).not.toContain(written);
  });

  test('a script sees the same', async () => {
    const code = await receiver.send();
    const answer = await receiver.get(`/gui/tinh-trang/?ma=${code}`, JSON_HEADERS);
    expect(await answer.json()).toMatchObject({
      state: 'received',
      page: ARTICLE,
      emailKept: true,
    });
  });

  test('a reader erases the email', async () => {
    const code = await receiver.send();
    const answer = await receiver.post('/gui/xoa-thu/', { code });
    expect(answer.status).toBe(303);
    const page = await (await receiver.get(answer.headers.get('location') ?? '')).text();
    expect(page).toContain(feedbackWords.states.emailErased);
    expect(receiver.rows(`SELECT email FROM submission WHERE code = '${code}'`)).toEqual([
      { email: null },
    ]);
  });

  test.each(['0000-0000-0000', "' OR 1=1 --", '%'])('there is nothing for %s', async (code) => {
    const ask = `/gui/tinh-trang/?ma=${encodeURIComponent(code)}`;
    expect((await receiver.get(ask)).status).toBe(404);
    expect((await receiver.get(ask, JSON_HEADERS)).status).toBe(404);
    expect((await receiver.post('/gui/xoa-thu/', { code })).status).toBe(404);
  });
});

test('sums of all states are public', async () => {
  const before = (await (await receiver.get('/gui/tong-hop/')).json()) as { received: number };
  await receiver.send();
  expect(await (await receiver.get('/gui/tong-hop/')).json()).toEqual({
    received: before.received + 1,
    'in-process': 0,
    answered: 0,
    refused: 0,
  });
});

describe('whether a page was useful', () => {
  test('is counted by page and month, and nothing else is kept', async () => {
    const page = await receiver.post('/gui/huu-ich/', { page: ARTICLE, useful: 'yes' });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(`href="${ARTICLE}"`);
    await receiver.postJson('/gui/huu-ich/', { page: ARTICLE, useful: 'no' });
    const month = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7);
    expect(receiver.rows('SELECT * FROM usefulness')).toEqual([
      { page: ARTICLE, month, useful: 1, not_useful: 1 },
    ]);
  });

  test.each([
    { page: ARTICLE, useful: 'maybe' },
    { page: ARTICLE },
    { page: '/tin-tuc/khong-co/', useful: 'yes' },
    { useful: 'yes' },
  ])('is not counted for %j', async (fields) => {
    const answer = await receiver.postJson('/gui/huu-ich/', fields);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(receiver.rows('SELECT count(*) AS n FROM usefulness')).toEqual([{ n: 1 }]);
  });
});

test('a portal that does not say what becomes of readers’ data takes none', async () => {
  const { portal } = receiver;
  const site = portal.read('site.yaml');
  portal.write('site.yaml', site.replace(/feedback:\n(?: {2}.*\n)+/, ''));
  await expect(aReceiver({ folder: portal })).rejects.toThrow('takes no feedback');
  portal.write('site.yaml', site);
});

test('a database is not opened with another key', async () => {
  const again = aReceiver({ folder: receiver.portal, data: receiver.data });
  await expect(again).rejects.toThrow('other-key');
});

test('with a key that is thrown away the comments of an earlier try stay, without their emails', async () => {
  const first = await aReceiver({ folder: receiver.portal, isThrownAway: true });
  await first.send();
  const second = await aReceiver({
    folder: receiver.portal,
    data: first.data,
    isThrownAway: true,
  });
  await second.send();
  expect(first.rows('SELECT email IS NULL AS erased FROM submission ORDER BY number')).toEqual([
    { erased: 1 },
    { erased: 0 },
  ]);
  await second.dispose();
  await first.dispose();
});

test('below a base path all addresses stand below it', async () => {
  const { portal } = receiver;
  portal.replace('site.yaml', 'basePath: /', 'basePath: /cong/');
  const below = await aReceiver({ folder: portal });
  const form = await below.get('/cong/gui/y-kien/?trang=/cong/gop-y/');
  expect(form.status).toBe(200);
  expect(await form.text()).toContain('action="/cong/gui/y-kien/"');
  expect((await below.get('/gui/y-kien/')).status).toBe(404);
  await below.dispose();
  portal.replace('site.yaml', 'basePath: /cong/', 'basePath: /');
});

test('the log says what was asked for and how it ended, and nothing of anybody', async () => {
  const code = await receiver.send();
  await receiver.get(`/gui/tinh-trang/?ma=${code}`);
  const log = receiver.log.join('\n');
  expect(log).toMatch(/^\S+ comment 201$/m);
  expect(log).toMatch(/^\S+ state 200$/m);
  for (const word of [...Object.values(TYPED), code, '127.0.0', ARTICLE]) {
    expect(log).not.toContain(word);
  }
});
