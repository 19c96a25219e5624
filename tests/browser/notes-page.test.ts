import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PortalServer } from '../../scripts/serve/serve-portal.ts';
import { watchFaults } from '../support/browser.ts';
import { onExamplePages } from '../support/example-page.ts';
import { beyondTheEdge, violationsOf } from '../support/page-measures.ts';
import { noteWordsOf, selectWords } from '../support/study-page.ts';
import { readZip } from '../support/zip.ts';

const STUDY = 'nghi-quyet/nghi-quyet-05-nq-hdnd-2026-07-15-xa-minh-hoa/hoc-tap/';
const CLAUSE = 'dieu-4/khoan-2';

let browser: Browser;
let server: PortalServer;
let page: Page;
let faults: string[];

onExamplePages(
  (opened) => {
    ({ browser, server, page } = opened);
  },
  {
    viewport: { width: 1280, height: 900 },
  },
);
beforeEach(() => {
  faults = watchFaults(page, server.url);
});
afterEach(() => {
  expect(faults).toEqual([]);
});

const notes = (target = page) => target.locator('notes-page .note');
const say = (target = page) => target.locator('notes-page [role=status]');
const upload = (content: string | Buffer, name = 'ghi-chep.md') =>
  page.locator('[type=file]').setInputFiles({
    name,
    mimeType: 'text/markdown',
    buffer: Buffer.from(content),
  });

async function withTwoNotes(): Promise<void> {
  await page.goto(server.url + STUDY);
  await page.locator('.note-clause').first().waitFor();
  await selectWords(page, CLAUSE, 'có độ dốc trên 10%');
  await noteWordsOf(page, 'Dốc Đồi Bút.', 'Ý chính');
  await selectWords(page, CLAUSE, 'hỗ trợ thêm 15%');
  await noteWordsOf(page, 'Báo cáo chi bộ.', 'Liên hệ');
  await page.goto(`${server.url}ghi-chep/`);
  await notes().nth(1).waitFor();
}

async function downloaded(name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return readFileSync(await file.path());
}

describe('the page of notes', () => {
  test('says what to do where there are none', async () => {
    await page.goto(`${server.url}ghi-chep/`);
    await page.locator('.empty').waitFor({ state: 'visible' });
    expect(await page.getByRole('button', { name: 'Tải tệp Markdown' }).isDisabled()).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
  });

  test('is reached from every page', async () => {
    await page.goto(server.url);
    await page.locator('footer').getByRole('link', { name: 'Ghi chép của tôi' }).click();
    expect(await page.locator('h1').textContent()).toBe('Ghi chép của tôi');
  });

  test('shows the notes that are wished for, and leads to their places', async () => {
    await withTwoNotes();
    await page.getByLabel('Loại').selectOption({ label: 'Liên hệ, việc làm' });
    expect(await notes().count()).toBe(1);
    expect(await page.locator('.count').textContent()).toBe('1 trong 2 ghi chép.');
    await page.getByLabel('Loại').selectOption('');
    await page.getByLabel('Có chữ').fill('doi but');
    expect(await notes().count()).toBe(0);
    await page.getByLabel('Có chữ').fill('ĐỒI BÚT');
    expect(await notes().count()).toBe(1);
    await notes().locator('blockquote a').click();
    await page.locator('mark:has(:target)').waitFor();
    expect(await page.locator('mark:has(:target)').innerText()).toContain('có độ dốc trên 10%');
  });

  test('changes and deletes notes', async () => {
    await withTwoNotes();
    await notes().first().getByRole('button', { name: 'Sửa' }).click();
    await page.locator('.note-editor textarea').fill('Đã sửa ở đây.');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await notes().getByText('Đã sửa ở đây.').waitFor();
    await notes().first().getByRole('button', { name: 'Xoá' }).click();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await notes().getByText('Đã sửa ở đây.').waitFor();
    expect(await notes().count()).toBe(2);
  });

  test('hands out a file that gives the notes back elsewhere, once', async () => {
    await withTwoNotes();
    const file = await downloaded('Tải tệp Markdown');
    expect(file.toString()).toContain('> có độ dốc trên 10%');

    const elsewhere = await browser.newContext();
    const there = await elsewhere.newPage();
    await there.goto(`${server.url}ghi-chep/`);
    for (const told of ['thêm 2 ghi chép', 'thêm 0 ghi chép, 2 đã có sẵn']) {
      const input = there.locator('[type=file]');
      await input.setInputFiles({ name: 'a.md', mimeType: 'text/markdown', buffer: file });
      await say(there).getByText(told).waitFor();
      expect(await notes(there).count()).toBe(2);
    }
    await there.goto(server.url + STUDY);
    await there.locator('mark').first().waitFor();
    await elsewhere.close();
  });

  test('hands out a report as a Word file', async () => {
    await withTwoNotes();
    const files = readZip(await downloaded('Tải bản thu hoạch'));
    const text = files.find(({ name }) => name === 'word/document.xml')?.bytes.toString();
    expect(text).toContain('“có độ dốc trên 10%”');
    expect(text).toContain('Báo cáo chi bộ.');
  });

  test.each([
    ['a text', 'Xin chào', 'không phải tệp ghi chép'],
    ['a picture', Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), 'không phải tệp ghi chép'],
    ['a newer form', '<!-- cong-khai:ghi-chep 9 0 -->\n', 'bản mới hơn của cổng'],
  ])('refuses %s and keeps what it has', async (_case, content, words) => {
    await withTwoNotes();
    await upload(content);
    await page.locator('notes-page .trouble').getByText(words).waitFor();
    expect(await notes().count()).toBe(2);
  });

  test('deletes all when it is told twice, and nothing when told once', async () => {
    await withTwoNotes();
    await page.getByRole('button', { name: 'Xoá hết ghi chép' }).press('Enter');
    expect(await page.locator(':focus').textContent()).toContain('Giữ lại');
    await page.keyboard.press('Enter');
    expect(await notes().count()).toBe(2);
    expect(await page.locator(':focus').textContent()).toContain('Xoá hết ghi chép');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.empty').waitFor({ state: 'visible' });
    expect(await notes().count()).toBe(0);
  });

  test('has nothing for axe-core to find and scrolls nowhere sideways, with notes on it', async () => {
    await withTwoNotes();
    await notes().first().getByRole('button', { name: 'Sửa' }).click();
    await page.getByRole('button', { name: 'Xoá hết ghi chép' }).click();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 740 });
    expect(await violationsOf(page), 'light, 320 pixels').toEqual([]);
    expect(await beyondTheEdge(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await violationsOf(page), 'dark, 1280 pixels').toEqual([]);
  });
});
