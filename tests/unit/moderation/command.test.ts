import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sealEmail } from '../../../server/keys/email-seal.ts';
import { createKeyFile, readKeyFile } from '../../../server/keys/key-file.ts';
import { bindKey } from '../../../server/keys/bind-key.ts';
import { keysFrom } from '../../../server/keys/keys.ts';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { TASKS, type TaskOptions } from '../../../scripts/moderating/tasks.ts';
import { WrongUse } from '../../../scripts/moderating/wrong-use.ts';
import { commentSumsSchema } from '../../../src/schemas/comment-sums.ts';
import { anOffice, type TestOffice } from '../../support/office.ts';

let it: TestOffice;
let keyFile: string;

beforeAll(() => {
  it = anOffice();
  keyFile = `${it.data}-khoa`;
  createKeyFile(keyFile);
  const keys = keysFrom(readKeyFile(keyFile, { data: it.data, portal: it.portal.root }));
  bindKey(it.office().store, keys);
  const email = sealEmail(keys.email, '2026-07-16-thu', 'ban.doc@example.vn');
  it.keep({ id: '2026-07-16-thu', email, submittedAt: new Date().toISOString() });
  const formula = { title: '=1+1', text: 'Gọi tôi 0912 345 678' };
  it.keep({ ...formula, submittedAt: new Date().toISOString() });
  for (let more = 3; more <= 45; more += 1) it.keep({ submittedAt: new Date().toISOString() });
});
afterAll(() => {
  it.dispose();
  for (const end of ['khoa', 'xuat.csv', 'sao.db']) rmSync(`${it.data}-${end}`, { force: true });
});

/** What a task prints and its exit code. */
async function moderate(name = 'list', words: string[] = [], options: Partial<TaskOptions> = {}) {
  try {
    const done = await TASKS.get(name)?.(it.office(), words, { data: it.data, ...options });
    return { text: done?.lines.join('\n') ?? '', status: done?.isWell ? 0 : 1 };
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    return { text: error.message, status: 2 };
  }
}

/** The command itself, in a process of its own. */
function run(...words: string[]) {
  const places = ['--portal', it.portal.root, '--data', it.data];
  const env = { ...process.env, FEEDBACK_KEY: '', FEEDBACK_DATA: '' };
  const command = ['scripts/moderate.ts', ...places, ...words];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env,
  });
  return { text: stdout + stderr, status };
}

describe('one command each', () => {
  test('lists the queue by pages, the oldest first', async () => {
    const first = await moderate();
    expect(first.text).toContain('Trang 1/3.');
    expect(first.text.match(/\/tin-tuc\/duong-thon-ba\//g)).toHaveLength(20);
    const last = await moderate('list', [], { page: '3' });
    expect(last.text.match(/\/tin-tuc\/duong-thon-ba\//g)).toHaveLength(5);
  });

  test('a comment takes one short line of the list, be its title a single long word', async () => {
    it.keep({ title: 'W'.repeat(150), author: 'W'.repeat(80), page: '/gop-y/' });
    const { text } = await moderate('list', [], { page: '3' });
    const line = text.split('\n').find((each) => each.includes('/gop-y/')) ?? '';
    expect(line).toContain('W…');
    expect(line.length).toBeLessThan(120);
  });

  test('shows a comment, and its email only where that is asked for with the key', async () => {
    const shown = await moderate('show', ['1']);
    expect(shown.text).toContain('Bao giờ đoạn cuối thôn có đèn?');
    expect(shown.text).not.toContain('ban.doc@');
    const whole = await moderate('show', ['1'], { email: true, key: keyFile });
    expect(whole.text).toContain('ban.doc@example.vn');
    expect((await moderate('show', ['1'], { email: true })).status).toBe(2);
  });

  test('warns of a telephone number', async () => {
    expect((await moderate('show', ['2'])).text).toContain('số điện thoại');
  });

  test('approves several, and says what could not be done', async () => {
    const done = await moderate('approve', ['3', '4', '99']);
    expect(done.status).toBe(1);
    expect(done.text).toContain('3: đã duyệt, ghi vào comments/duong-thon-ba/2026-07-16-ma3.yaml');
    expect(done.text).toContain('99: không có ý kiến này');
    expect((await moderate('approve', ['3'])).status).toBe(0);
  });

  test('refuses, answers and erases', async () => {
    expect((await moderate('refuse', ['5'], { reason: 'Không nói về bài này.' })).status).toBe(0);
    const reply = { body: 'uy-ban', text: 'Đã ghi nhận.' };
    expect((await moderate('answer', ['6'], reply)).status).toBe(0);
    expect((await moderate('erase', ['6'])).text).toContain('không xoá tệp ấy');
    expect((await moderate('list', [], { all: true })).text).toContain('(đã xoá)');
    expect(checkPortal(it.portal.root).problems).toEqual([]);
  });

  test('exports without emails and without formulas', async () => {
    const file = `${it.data}-xuat.csv`;
    expect((await moderate('export', [file])).status).toBe(0);
    const csv = readFileSync(file, 'utf8');
    expect(csv.trim().split('\r\n').length).toBeGreaterThanOrEqual(46);
    expect(csv).not.toContain('@');
    expect(csv).not.toMatch(/(^|;)"?=/m);
    expect((await moderate('export', [file])).status).toBe(2);
  });

  test('writes sums that the portal can read', async () => {
    expect((await moderate('sums')).status).toBe(0);
    const sums = commentSumsSchema.parse(parse(it.portal.read('comments/_sums.yaml')));
    expect(sums).toMatchObject({ inProcess: 2, answered: 1, refused: 1 });
    expect(checkPortal(it.portal.root).problems).toEqual([]);
  });

  test('backs up', async () => {
    expect((await moderate('backup', [`${it.data}-sao.db`])).status).toBe(0);
    await expect(moderate('backup', [`${it.data}-sao.db`])).rejects.toThrow('backup-taken');
  });
});

test.each<[string, string[], Partial<TaskOptions>, string]>([
  ['approve', [], {}, 'số của ý kiến'],
  ['approve', ['abc'], {}, 'không phải số thứ tự'],
  ['refuse', ['1'], {}, '--reason'],
  ['answer', ['1'], { body: 'uy-ban' }, '--text'],
  ['list', [], { page: '9' }, 'không phải số trang'],
  ['list', [], { state: 'x' }, 'in-process'],
  ['export', ['a.docx'], {}, '.csv'],
])('wrong use is told: %s %j', async (name, words, options, told) => {
  const { status, text } = await moderate(name, words, options);
  expect(status).toBe(2);
  expect(text).toContain(told);
});

describe('the command', () => {
  test('lists when it is told nothing', () => {
    const { text, status } = run();
    expect(status).toBe(0);
    expect(text).toContain('Trang 1/');
  });

  test('tells wrong use with its own exit code', () => {
    expect(run('lam-gi')).toMatchObject({ status: 2 });
    expect(run('--data', join(it.data, 'khong-co')).text).toContain('Chưa có ý kiến nào');
  });
});
