import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { servePortal, type PortalServer } from '../../scripts/serve/serve-portal.ts';
import { aBrowser, watchFaults } from '../support/browser.ts';
import { unseenFocus, violationsOf, weightsOf } from '../support/page-measures.ts';
import { clauseOf, noteWordsOf, selectWords } from '../support/study-page.ts';

const STUDY = 'nghi-quyet/nghi-quyet-05-nq-hdnd-2026-07-15-xa-minh-hoa/hoc-tap/';
const CLAUSE = 'dieu-4/khoan-2';
const WORDS = 'được hỗ trợ thêm 15% chi phí cát, đá';

let browser: Browser;
let server: PortalServer;
let folder: string;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  const portal = inject('portals').find(({ name }) => name === 'example');
  if (!portal) throw new Error('no example portal');
  folder = mkdtempSync(join(tmpdir(), 'cong-khai-'));
  cpSync(portal.folder, folder, { recursive: true });
  browser = await aBrowser();
  server = await servePortal({ folder, basePath: '/', port: 0 });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
});
afterEach(() => context.close());

const open = async (target = page) => {
  await target.goto(server.url + STUDY);
  await target.locator('.note-clause').first().waitFor();
};
const marked = async (target = page) =>
  (await target.locator('mark[data-kind]').allInnerTexts()).map((it) => it.trim());
const cards = (target = page) => target.locator('study-notes .note');
const status = (target = page) => target.locator('.reader-notes [role=status]');

describe('a reader', () => {
  test('highlights selected words and finds them again', async () => {
    const faults = watchFaults(page, server.url);
    await open();
    await selectWords(page, CLAUSE, WORDS);
    await page.getByRole('button', { name: 'Tô đậm' }).click();
    await cards().first().waitFor();
    expect(await marked()).toEqual([expect.stringContaining(WORDS)]);
    await page.reload();
    await cards().first().waitFor();
    expect(await marked()).toEqual([expect.stringContaining(WORDS)]);
    expect(faults).toEqual([]);
  });

  test('notes a clause, changes the note, deletes it and has it back by keys alone', async () => {
    await open();
    const focused = () => page.locator(':focus');
    await page.locator(`${clauseOf(CLAUSE)} a.number`).focus();
    await page.keyboard.press('Tab');
    expect(await focused().textContent()).toBe('Ghi chép về khoản 2 Điều 4');
    expect(await unseenFocus(page)).toBeUndefined();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Hỏi lại kế toán.');
    await page.keyboard.press('Control+Enter');
    await cards().first().waitFor();
    expect(await focused().textContent()).toContain('Xem ghi chép 1');

    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    for (const name of ['Sửa', 'Xoá']) {
      while (!(await focused().textContent())?.startsWith(name)) await page.keyboard.press('Tab');
      expect(await unseenFocus(page)).toBeUndefined();
    }
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Đã hỏi.');
    await page.keyboard.press('Control+Enter');
    await cards().getByText('Đã hỏi.').waitFor();
    expect(await focused().textContent()).toBe('Sửa ghi chép 1');

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.removed').waitFor();
    expect(await focused().textContent()).toBe('Hoàn tác');
    expect(await marked()).toEqual([]);
    await page.keyboard.press('Enter');
    await cards().getByText('Đã hỏi.').waitFor();
    expect(await status().textContent()).toBe('Đã lấy lại ghi chép.');
  });

  test('who selects by keys is led to the tools, and told of them', async () => {
    await open();
    await page.locator(`${clauseOf(CLAUSE)} .prose li`).dblclick({ position: { x: 60, y: 12 } });
    for (let word = 0; word < 4; word += 1) await page.keyboard.press('Shift+Control+ArrowRight');
    await page.locator('.selection-tools').waitFor({ state: 'visible' });
    expect(await status().textContent()).toContain('Đã chọn một đoạn');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Tô đậm');
    await page.keyboard.press('Enter');
    await cards().first().waitFor();
    expect((await marked()).join('').split(' ').length).toBeGreaterThan(2);
  });

  test('who hears the page hears where a highlight begins and ends', async () => {
    await open();
    await selectWords(page, CLAUSE, WORDS);
    await noteWordsOf(page, 'Ghi.', 'Cần làm rõ');
    const heard = await page.locator(`${clauseOf(CLAUSE)} .prose`).ariaSnapshot();
    expect(heard).toContain('Đoạn tô đậm (Cần làm rõ)');
    expect(heard).toContain('link "Hết đoạn tô đậm. Xem ghi chép 1"');
  });

  test('marks words through a link without breaking it', async () => {
    await open();
    const link = page.locator('[data-study-text] a.citation').first();
    await link.evaluate((it) => getSelection()?.selectAllChildren(it));
    await page.getByRole('button', { name: 'Tô đậm' }).click();
    await cards().first().waitFor();
    expect(await page.locator('a a').count()).toBe(0);
    expect(await link.locator('mark').count()).toBeGreaterThan(0);
  });
});

describe('two tabs', () => {
  test('show each other their notes and overwrite nothing', async () => {
    await open();
    const other = await context.newPage();
    await open(other);
    await selectWords(page, CLAUSE, WORDS);
    await noteWordsOf(page, 'Lần đầu.');
    await cards(other).getByText('Lần đầu.').waitFor();

    await cards(other).getByRole('button', { name: 'Sửa' }).click();
    await other.locator('.note-editor textarea').fill('Của thẻ kia.');
    await cards().getByRole('button', { name: 'Sửa' }).click();
    await page.locator('.note-editor textarea').fill('Của thẻ này.');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await cards().getByText('Của thẻ này.').waitFor();

    expect(await other.locator('.note-editor textarea').inputValue()).toBe('Của thẻ kia.');
    await other.getByRole('button', { name: 'Lưu' }).click();
    await cards(other).getByText('Của thẻ kia.').waitFor();
    expect(await status(other).textContent()).toContain('được lưu thành một ghi chép thứ hai');
    await cards(other).getByText('Của thẻ này.').waitFor();
    await cards().getByText('Của thẻ kia.').waitFor();
  });
});

describe('storage that is', () => {
  const refuse = (name: string) =>
    page.addInitScript((error) => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', error);
      };
    }, name);

  test.each([
    ['forbidden', 'SecurityError', 'Trình duyệt không cho cổng lưu ghi chép'],
    ['full', 'QuotaExceededError', 'Bộ nhớ dành cho trình duyệt đã đầy'],
  ])('%s is said, and what was typed stays', async (_case, error, words) => {
    const faults = watchFaults(page, server.url);
    await refuse(error);
    await open();
    await page.locator('study-notes .trouble').getByText(words).waitFor();
    await page.locator(`${clauseOf(CLAUSE)} .note-clause button`).click();
    await page.locator('.note-editor textarea').fill('Chữ đã gõ.');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.locator('.note-editor [role=alert]').getByText(words).waitFor();
    expect(await page.locator('.note-editor textarea').inputValue()).toBe('Chữ đã gõ.');

    await page.getByRole('button', { name: 'Thôi' }).click();
    await selectWords(page, CLAUSE, WORDS);
    await page.getByRole('button', { name: 'Tô đậm' }).click();
    await page.locator('.note-editor [role=alert]').getByText(words).waitFor();
    await page.goto(`${server.url}ghi-chep/`);
    await page.locator('notes-page .trouble').getByText(words).waitFor();
    expect(faults).toEqual([]);
  });
});

describe('after the text was edited', () => {
  const file = () => join(folder, STUDY, 'index.html');
  let before: string;
  beforeAll(() => {
    before = readFileSync(file(), 'utf8');
  });
  afterEach(() => writeFileSync(file(), before));

  const edit = (words: string, others: string) => {
    if (!before.includes(words)) throw new Error(`the page lacks “${words}”`);
    writeFileSync(file(), before.replace(words, others));
  };
  const noted = async () => {
    await open();
    await selectWords(page, CLAUSE, WORDS);
    await noteWordsOf(page, 'Ghi trước khi sửa.');
  };

  test('a note stands on reworded words, and says so', async () => {
    await noted();
    edit('hỗ trợ thêm 15% chi phí', 'hỗ trợ thêm 20% toàn bộ chi phí');
    await page.reload();
    await cards().first().waitFor();
    expect(await marked()).toEqual([
      expect.stringContaining('được hỗ trợ thêm 20% toàn bộ chi phí cát, đá'),
    ]);
    expect(await cards().locator('.standing').textContent()).toContain('đã được sửa');
  });

  test('a note goes with its words into another clause', async () => {
    await noted();
    const sentence = /Tuyến ở thôn Đồi Bút [^<]*/.exec(before)?.[0] ?? '';
    writeFileSync(
      file(),
      before
        .replace(sentence, 'Đã chuyển.')
        .replace('Tổng mức hỗ trợ cho một tuyến', `${sentence} Tổng mức hỗ trợ cho một tuyến`),
    );
    await page.reload();
    await cards().first().waitFor();
    expect(await page.locator(`${clauseOf('dieu-4/khoan-3')} mark`).count()).toBe(1);
    expect(await cards().locator('.standing').textContent()).toContain('khoản 3 Điều 4');
  });

  test('a note whose words are gone is kept apart, here and among all notes', async () => {
    await noted();
    const sentence = /Tuyến ở thôn Đồi Bút [^<]*/.exec(before)?.[0] ?? '';
    edit(sentence, 'Khoản này được bãi bỏ.');
    await page.reload();
    const lost = page.locator('study-notes .lost');
    await lost.getByText('Ghi trước khi sửa.').waitFor();
    expect(await lost.textContent()).toContain(WORDS);
    expect(await marked()).toEqual([]);

    await page.goto(`${server.url}ghi-chep/`);
    await page.locator('notes-page .lost').getByText('Ghi trước khi sửa.').waitFor();
  });
});

describe('a study page', () => {
  test('has nothing for axe-core to find, with notes and forms on it', async () => {
    await open();
    for (const [words, kind] of [
      [WORDS, 'Ý chính'],
      ['có độ dốc trên 10%', 'Liên hệ'],
    ] as const) {
      await selectWords(page, CLAUSE, words);
      await noteWordsOf(page, 'Ghi.', kind);
    }
    await page.locator(`${clauseOf('dieu-4/khoan-1')} .note-clause button`).click();
    await cards().first().getByRole('button', { name: 'Xoá' }).click();
    await page.locator('.removed').waitFor();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await violationsOf(page), 'light, 360 pixels').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await violationsOf(page), 'dark, 1280 pixels').toEqual([]);
  });

  test('keeps its script within 60 thousand bytes, and the page of notes too', async () => {
    for (const path of [STUDY, 'ghi-chep/']) {
      const fresh = await browser.newPage();
      const { script } = await weightsOf(fresh, server.url + path);
      await fresh.close();
      expect(script, path).toBeLessThanOrEqual(60);
    }
  });
});
