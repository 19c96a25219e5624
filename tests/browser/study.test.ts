import type { Browser, BrowserContext, Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PortalServer } from '../../scripts/serve/serve-portal.ts';
import { onExamplePages } from '../support/example-page.ts';
import { violationsOf } from '../support/page-measures.ts';

const STUDY = 'nghi-quyet/nghi-quyet-05-nq-hdnd-2026-07-15-xa-minh-hoa/hoc-tap/';

let browser: Browser;
let server: PortalServer;
let context: BrowserContext;
let page: Page;

onExamplePages((opened) => {
  ({ browser, server, context, page } = opened);
});

const box = (it: Page, article: number) =>
  it.getByRole('checkbox', { name: `Đã đọc Điều ${article}`, exact: true });
const line = (it: Page) => it.locator('study-progress .line').textContent();
const question = () => page.locator('study-question').first();

describe('a question with options', () => {
  beforeEach(async () => {
    await page.goto(server.url + STUDY);
    await question().getByRole('button').first().waitFor();
  });

  test('is answered by keyboard, judged at once and said aloud', async () => {
    await question().getByRole('button', { name: '50%' }).focus();
    await page.keyboard.press('Enter');
    const status = question().getByRole('status');
    expect(await status.textContent()).toContain('Chưa đúng: 50%');
    expect(await question().locator('details').getAttribute('open')).toBeNull();

    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await status.textContent()).toBe('Đúng: 70%');
    expect(await question().getByRole('button', { name: '50%' }).textContent()).toBe('50% ');
    expect(await question().locator('blockquote').isVisible()).toBe(true);
  });

  test('keeps nothing', async () => {
    await question().getByRole('button', { name: '70%' }).click();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test('is accessible in each state, in both themes', async () => {
    for (const name of ['50%', '70%']) {
      await question().getByRole('button', { name }).click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violationsOf(page)).toEqual([]);
      }
    }
  });
});

describe('the progress of a reader', () => {
  beforeEach(() => page.goto(server.url + STUDY));

  test('is kept in the browser, and leads on to where the reader stopped', async () => {
    await box(page, 1).focus();
    await page.keyboard.press('Space');
    await box(page, 2).check();
    expect(await page.locator('study-progress [role=status]').textContent()).toBe(
      'Đã đọc 2 trong 10 phần.',
    );

    await page.reload();
    expect(await line(page)).toBe('Đã đọc 2 trong 10 phần.');
    expect(await box(page, 2).isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Đọc tiếp Điều 3' }).click();
    expect(new URL(page.url()).hash).toBe('#dieu-3');
  });

  test('can be cleared, and the focus stays in its line', async () => {
    await box(page, 1).check();
    await page.getByRole('button', { name: 'Bỏ mọi dấu đã đọc' }).click();
    expect(await line(page)).toBe('Đã đọc 0 trong 10 phần.');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Bắt đầu từ Điều 1',
    );
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('of two tabs is one', async () => {
    const other = await context.newPage();
    await other.goto(server.url + STUDY);
    await box(page, 1).check();
    await box(other, 2).check();
    await page.waitForFunction(() => document.querySelector('progress')?.value === 2);
    expect(await line(other)).toBe('Đã đọc 2 trong 10 phần.');
  });

  test('is accessible when some and when all is read', async () => {
    await box(page, 1).check();
    expect(await violationsOf(page)).toEqual([]);
    for (let article = 2; article <= 10; article += 1) await box(page, article).check();
    expect(await line(page)).toBe('Đã đọc hết 10 phần.');
    expect(await violationsOf(page)).toEqual([]);
  });
});

test('where storage is refused, marks hold for the page, and the page says so', async () => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(server.url + STUDY);
  await box(page, 1).check();
  expect(await line(page)).toBe('Đã đọc 1 trong 10 phần.');
  expect(await page.getByText('Trình duyệt không cho lưu').isVisible()).toBe(true);
});

test('without script the whole page can be read, with its answers, and offers nothing that fails', async () => {
  const still = await browser.newContext({ javaScriptEnabled: false });
  const plain = await still.newPage();
  await plain.goto(server.url + STUDY);
  expect(await plain.locator('study-question .options li').first().innerText()).toBe('50%');
  expect(await plain.locator('study-progress').isVisible()).toBe(false);
  expect(await plain.getByRole('checkbox').count()).toBe(0);
  await plain.getByText('Xem trả lời').click();
  expect(await plain.locator('study-question blockquote').isVisible()).toBe(true);
  await still.close();
});

test('on paper there are no controls', async () => {
  await page.goto(server.url + STUDY);
  await box(page, 1).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.read-mark, study-progress').filter({ visible: true }).count()).toBe(
    0,
  );
});
