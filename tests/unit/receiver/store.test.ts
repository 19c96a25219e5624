import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backUp } from '../../../server/store/backup.ts';
import { eraseEmail, eraseExpired, eraseSubmission } from '../../../server/store/erase.ts';
import { countByState, findSubmission, listSubmissions } from '../../../server/store/find.ts';
import { MIGRATIONS } from '../../../server/store/migrations.ts';
import { openStore, versionOf } from '../../../server/store/open-store.ts';
import { receive } from '../../../server/store/receive.ts';
import { countUseful, listUsefulness } from '../../../server/store/usefulness.ts';
import type { NewSubmission } from '../../../server/store/submission.ts';

let folder: string;
let file: string;
let store: DatabaseSync;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cong-khai-'));
  file = join(folder, 'feedback.db');
  store = openStore(file);
});
afterEach(() => {
  if (store.isOpen) store.close();
  rmSync(folder, { recursive: true });
});

function aSubmission(mark: string, change: Partial<NewSubmission> = {}): NewSubmission {
  return {
    code: `code-${mark}`,
    id: `2026-07-15-${mark}`,
    nonce: `nonce-${mark}`,
    page: '/gop-y/',
    title: `Tiêu đề ${mark}`,
    author: 'Bạn đọc',
    text: 'Nội dung.',
    email: Buffer.from(`sealed-${mark}`),
    submittedAt: '2026-07-15T01:00:00.000Z',
    ...change,
  };
}

const keep = (mark: string, change: Partial<NewSubmission> = {}) =>
  receive(store, aSubmission(mark, change), 100);

describe('a database', () => {
  test('is for its owner alone, and so is its journal', () => {
    keep('a');
    const files = readdirSync(folder);
    expect(files).toContain('feedback.db-wal');
    for (const name of files) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  test('of an older release is brought up to date and loses nothing', () => {
    store.close();
    const old = join(folder, 'old.db');
    const first = new DatabaseSync(old);
    first.exec(`${MIGRATIONS[0] ?? ''}; PRAGMA user_version = 1`);
    first.exec(
      `INSERT INTO submission (code, id, nonce, page, title, author, text, email, submitted_at)
       VALUES ('c', 'i', 'n', '/gop-y/', 'Cũ', 'Bạn đọc', 'Lời cũ', x'01', '2026-01-01T00:00:00.000Z')`,
    );
    first.close();
    store = openStore(old);
    expect(versionOf(store)).toBe(MIGRATIONS.length);
    expect(listSubmissions(store, {})).toMatchObject([
      { title: 'Cũ', text: 'Lời cũ', hasEmail: true },
    ]);
    countUseful(store, { page: '/gop-y/', month: '2026-01', useful: true });
  });

  test('of a newer release is left alone', () => {
    store.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
    store.close();
    expect(() => openStore(file)).toThrow('newer-store');
  });

  test('that is none is refused', () => {
    const other = join(folder, 'other.db');
    writeFileSync(other, 'không phải cơ sở dữ liệu, chỉ là một tệp chữ đủ dài để đọc thử');
    expect(() => openStore(other)).toThrow('store-unreadable');
  });
});

describe('receiving', () => {
  test('gives the code under which it is kept', () => {
    expect(keep('a')).toEqual({ code: 'code-a' });
    expect(findSubmission(store, { code: 'code-a' })).toMatchObject({
      number: 1,
      state: 'received',
    });
  });

  test('gives the same form the same code, and keeps it once', () => {
    keep('a');
    expect(keep('a', { code: 'other', id: 'other' })).toEqual({ code: 'code-a' });
    expect(listSubmissions(store, {})).toHaveLength(1);
  });

  test('refuses a form that served for other words', () => {
    keep('a');
    expect(keep('a', { text: 'Lời khác.' })).toBe('replayed');
  });

  test('ends when very many wait', () => {
    expect(receive(store, aSubmission('a'), 1)).toEqual({ code: 'code-a' });
    expect(receive(store, aSubmission('b'), 1)).toBe('full');
    expect(receive(store, aSubmission('a'), 1)).toEqual({ code: 'code-a' });
  });

  test('keeps nothing when the disk is full, and goes on when there is room', () => {
    keep('a');
    const pages = Number(store.prepare('PRAGMA page_count').get()?.['page_count']);
    store.exec(`PRAGMA max_page_count = ${pages}`);
    const long = 'ế'.repeat(5000);
    expect(() => keep('b', { text: long })).toThrow(/full/);
    expect(listSubmissions(store, {})).toHaveLength(1);
    store.exec('PRAGMA max_page_count = 100000');
    expect(keep('b', { text: long })).toEqual({ code: 'code-b' });
  });
});

describe('erasing', () => {
  /** Whether any file of the folder holds the words. */
  const remains = (words: string) =>
    readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(words));

  test('takes an email out of every file', () => {
    keep('a');
    expect(remains('sealed-a')).toBe(true);
    eraseEmail(store, 1);
    expect(remains('sealed-a')).toBe(false);
    expect(findSubmission(store, { number: 1 })).toMatchObject({
      hasEmail: false,
      text: 'Nội dung.',
    });
  });

  test('takes all that the reader wrote out of every file', () => {
    keep('a', { text: 'Lời rất riêng.' });
    eraseSubmission(store, 1, new Date());
    expect(remains('Lời rất riêng.') || remains('Tiêu đề a')).toBe(false);
    expect(findSubmission(store, { number: 1 })).toMatchObject({ text: '', page: '/gop-y/' });
  });

  test('comes when the time is over: emails of all, and the whole of what was refused', () => {
    keep('a');
    keep('b');
    keep('c', { submittedAt: '2026-10-01T00:00:00.000Z' });
    store.exec("UPDATE submission SET state = 'refused', reason = 'Lạc đề.' WHERE number = 2");
    const now = new Date('2026-10-14T00:00:00Z');
    expect(eraseExpired(store, 91, now)).toBe(0);
    eraseExpired(store, 90, now);
    expect(listSubmissions(store, {})).toMatchObject([
      { title: 'Tiêu đề a', hasEmail: false },
      { title: '', hasEmail: false, state: 'refused' },
      { title: 'Tiêu đề c', hasEmail: true },
    ]);
    expect(remains('sealed-a')).toBe(false);
  });
});

describe('a backup', () => {
  test('is made while the database is used, and loses nothing that was acknowledged before', async () => {
    for (let number = 0; number < 50; number += 1) keep(`a${number}`);
    const copy = join(folder, 'copy.db');
    await backUp(store, copy);
    keep('later');
    const restored = openStore(copy);
    expect(countByState(restored).received).toBe(50);
    expect(listSubmissions(restored, {})).toEqual(listSubmissions(store, { count: 50 }));
    restored.close();
    expect(statSync(copy).mode & 0o777).toBe(0o600);
  });

  test('writes over nothing', async () => {
    await expect(backUp(store, file)).rejects.toThrow('backup-taken');
  });
});

test('answers to whether a page is useful are summed over months', () => {
  const page = '/tin-tuc/a/';
  countUseful(store, { page, month: '2026-07', useful: true });
  countUseful(store, { page, month: '2026-07', useful: true });
  countUseful(store, { page, month: '2026-08', useful: false });
  expect(listUsefulness(store)).toEqual([{ page, useful: 2, notUseful: 1 }]);
});
