import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALLOWANCES } from '../../../server/intake/address-limits.ts';
import { aReceiver, ARTICLE, hidden, TYPED, type TestReceiver } from '../../support/receiver.ts';

let receiver: TestReceiver;
const PLENTY = { hour: 10_000, day: 10_000 };
const allowances = { ...ALLOWANCES, comment: PLENTY, attempt: PLENTY };
const count = () => receiver.rows('SELECT count(*) AS n FROM submission')[0]?.['n'];

beforeAll(async () => void (receiver = await aReceiver({ allowances })));
afterAll(() => receiver.dispose());

describe('without script', () => {
  test('a form comes back to be looked over, then is kept and thanked for', async () => {
    const before = count();
    const first = await receiver.post('/gui/y-kien/', { ...TYPED, page: ARTICLE });
    const page = await first.text();
    expect(first.status).toBe(200);
    expect(page).toContain(`value="${TYPED.title}"`);
    expect(count()).toBe(before);

    const token = hidden(page, 'token');
    const second = await receiver.post('/gui/y-kien/', { ...TYPED, page: ARTICLE, token });
    expect(second.status).toBe(303);
    expect(second.headers.get('location')).toMatch(/^\/gui\/cam-on\/\?ma=[0-9A-Z-]{14}$/);
    const thanks = await receiver.get(second.headers.get('location') ?? '');
    expect(thanks.status).toBe(200);
    expect(await thanks.text()).toContain(`href="${ARTICLE}"`);
    expect(count()).toBe(Number(before) + 1);
  });

  test('a form with a fault comes back with all that was typed', async () => {
    const typed = { ...TYPED, email: 'không phải', title: '"><b>' };
    const answer = await receiver.post('/gui/y-kien/', { ...typed, page: ARTICLE });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('value="không phải"');
    expect(page).toContain('aria-invalid="true"');
    expect(page).toContain(TYPED.text);
    expect(page).toContain('value="&#x22;><b>"');
  });

  test.each([
    ['/gui/y-kien/?trang=/tin-tuc/duong-thon-ba/', 200],
    ['/gui/y-kien/', 200],
    ['/gui/y-kien/?trang=/tin-tuc/khong-co/', 404],
  ])('%s offers an empty form: %i', async (path, status) => {
    expect((await receiver.get(path)).status).toBe(status);
  });
});

describe('with script', () => {
  test('a comment gets a code', async () => {
    const token = await receiver.token();
    const answer = await receiver.postJson('/gui/y-kien/', { ...TYPED, page: ARTICLE, token });
    expect(answer.status).toBe(201);
    expect(((await answer.json()) as { code: string }).code).toMatch(/^[0-9A-Z-]{14}$/);
  });

  test('faults are told by field', async () => {
    const token = await receiver.token();
    const sent = { ...TYPED, author: 'UBND xã Thử', text: '', page: ARTICLE, token };
    const answer = await receiver.postJson('/gui/y-kien/', sent);
    expect(answer.status).toBe(422);
    const { error, fields } = (await answer.json()) as { error: string; fields: object };
    expect(error).toBe('wrong-fields');
    expect(Object.keys(fields).sort()).toEqual(['author', 'text']);
  });
});

describe('each comment is kept once', () => {
  test('sent twice by the same form it keeps its code', async () => {
    const sent = { ...TYPED, page: ARTICLE, token: await receiver.token() };
    const [first, second] = [
      await receiver.postJson('/gui/y-kien/', sent),
      await receiver.postJson('/gui/y-kien/', sent),
    ];
    const before = count();
    expect(await second.json()).toEqual(await first.json());
    expect(count()).toBe(before);
  });

  test('a form is not used again for other words', async () => {
    const sent = { ...TYPED, page: ARTICLE, token: await receiver.token() };
    await receiver.postJson('/gui/y-kien/', sent);
    const answer = await receiver.postJson('/gui/y-kien/', { ...sent, text: 'Lời khác.' });
    expect(answer.status).toBe(409);
  });
});

describe('nothing is kept', () => {
  const refused = async (fields: Record<string, string>, headers = {}) => {
    const before = count();
    const token = fields['token'] ?? (await receiver.token());
    const sent = { ...TYPED, page: ARTICLE, ...fields, token };
    const answer = await receiver.postJson('/gui/y-kien/', sent, headers);
    expect(count()).toBe(before);
    return ((await answer.json()) as { error: string }).error;
  };

  test('of a form without a token', async () => {
    expect(await refused({ token: '' })).toBe('token-forged');
  });

  test('of a form with a token that was changed', async () => {
    const token = await receiver.token();
    const changed = (token.startsWith('A') ? 'B' : 'A') + token.slice(1);
    expect(await refused({ token: changed })).toBe('token-forged');
  });

  test('of a token for another page', async () => {
    expect(await refused({ token: await receiver.token('/gop-y/') })).toBe('token-forged');
  });

  test('of a form that lay open for a day', async () => {
    const token = await receiver.token();
    receiver.ahead(86_400);
    expect(await refused({ token })).toBe('token-expired');
    receiver.ahead(0);
  });

  test('where a machine filled in the field that nobody sees', async () => {
    expect(await refused({ website: 'https://example.com' })).toBe('trapped');
  });

  test.each([
    ['an article that is not there', '/tin-tuc/khong-co/'],
    ['a page of another site', 'https://example.com/tin-tuc/duong-thon-ba/'],
    ['a way out of the portal', '/tin-tuc/../../etc/passwd/'],
    ['a page that takes none', '/gioi-thieu/'],
  ])('on %s', async (_case, page) => {
    expect(await refused({ page })).toBe('page-unknown');
  });

  test('sent from a page of another site', async () => {
    expect(await refused({}, { 'Sec-Fetch-Site': 'cross-site' })).toBe('other-site');
  });
});

test('a form sent sooner than a person can is refused and may be sent again', async () => {
  const strict = await aReceiver({ minimumSeconds: 3 });
  const sent = { ...TYPED, page: ARTICLE, token: await strict.token() };
  const early = await strict.postJson('/gui/y-kien/', sent);
  expect(((await early.json()) as { error: string }).error).toBe('too-fast');
  strict.ahead(4);
  expect((await strict.postJson('/gui/y-kien/', sent)).status).toBe(201);
  await strict.dispose();
});

test('a page that is closed, withdrawn or not public yet takes no comments', async () => {
  const { portal } = receiver;
  const closed = portal.read('articles/2026/truong-moi.md');
  for (const field of [
    'comments: closed',
    'draft: true',
    'publishAt: 2999-01-01T00:00:00+07:00',
    'withdrawn: { on: 2026-06-01, why: Sai. }',
  ]) {
    portal.write('articles/2026/bai-khac.md', closed.replace('---\n', `---\n${field}\n`));
    const answer = await receiver.get('/gui/phieu/?trang=/tin-tuc/bai-khac/');
    expect([field, answer.status]).toEqual([field, 404]);
  }
});

test.each([
  '/nghi-quyet/nghi-quyet-05-nq-du-2026-01-15-xa-thu/',
  '/van-ban/chi-thi-01-ct-du-2026-02-01-xa-thu/',
  '/ke-hoach/ke-hoach-02-kh-du-2026-02-10-xa-thu/',
  '/gop-y/',
])('%s takes comments', async (page) => {
  expect(await receiver.token(page)).toMatch(/^[\w-]{56}$/);
});
