import type { Browser, BrowserContext, Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PortalServer } from '../../scripts/serve/serve-portal.ts';
import { onExamplePages } from '../support/example-page.ts';
import { violationsOf } from '../support/page-measures.ts';

const GUIDE = 'huong-dan/nop-ho-so-lam-duong-thon/';

let browser: Browser;
let server: PortalServer;
let context: BrowserContext;
let page: Page;

onExamplePages((opened) => {
  ({ browser, server, context, page } = opened);
});

const box = (it: Page, words: string | RegExp) => it.getByRole('checkbox', { name: words });
const line = () => page.locator('.checklist-foot [role=status]').textContent();

describe('the ticks of a checklist', () => {
  beforeEach(() => page.goto(server.url + GUIDE));

  test('are set by keyboard, said aloud and remembered', async () => {
    await box(page, /^Thước dây/).focus();
    await page.keyboard.press('Space');
    expect(await line()).toBe('Đã đánh dấu 1 trong 5 việc.');

    await page.reload();
    expect(await box(page, /^Thước dây/).isChecked()).toBe(true);
    expect(await line()).toBe('Đã đánh dấu 1 trong 5 việc.');
    expect(await violationsOf(page)).toEqual([]);
  });

  test('can be cleared', async () => {
    await box(page, /^Thước dây/).check();
    await page.getByRole('button', { name: 'Bỏ hết dấu' }).click();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('of two tabs are one', async () => {
    const other = await context.newPage();
    await other.goto(server.url + GUIDE);
    await box(page, /^Thước dây/).check();
    await box(other, /^Giấy mời/).check();
    expect(await other.getByRole('checkbox', { checked: true }).count()).toBe(2);
    await page.waitForFunction(() => document.querySelectorAll(':checked').length === 2);
  });
});

test('where storage is refused, ticks hold for the page, and the list says so', async () => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await page.goto(server.url + GUIDE);
  await box(page, /^Thước dây/).check();
  expect(await box(page, /^Thước dây/).isChecked()).toBe(true);
  expect(await line()).toContain('Trình duyệt không cho lưu');
});

test('without script a checklist is a list with drawn boxes', async () => {
  const still = await browser.newContext({ javaScriptEnabled: false });
  const plain = await still.newPage();
  await plain.goto(server.url + GUIDE);
  expect(await plain.getByRole('checkbox').count()).toBe(0);
  expect(await drawnBox(plain)).toBe('""');
  await still.close();
});

describe('on paper a guide', () => {
  beforeEach(async () => {
    await page.goto(server.url + GUIDE);
    await box(page, /^Thước dây/).check();
    await page.emulateMedia({ media: 'print' });
  });

  test('has empty boxes, though they were ticked', async () => {
    expect(await page.locator('.checklist input').first().isVisible()).toBe(false);
    expect(await drawnBox(page)).toBe('""');
  });

  test('has its address and its days at the foot, and no navigation', async () => {
    const foot = await page.locator('paper-foot').innerText();
    expect(foot).toContain('xa-minh-hoa.example/huong-dan/nop-ho-so-lam-duong-thon/');
    expect(foot).toContain('20/11/2026');
    expect(foot).toMatch(/In ngày \d+\/\d+\/\d{4}/);
    expect(await page.locator('nav').filter({ visible: true }).count()).toBe(0);
  });
});

function drawnBox(it: Page): Promise<string> {
  return it
    .locator('.checklist li')
    .first()
    .evaluate((item) => getComputedStyle(item, '::before').content);
}
