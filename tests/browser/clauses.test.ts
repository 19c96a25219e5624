import type { BrowserContext, Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PortalServer } from '../../scripts/serve/serve-portal.ts';
import { onExamplePages } from '../support/example-page.ts';

const RESOLUTION = 'nghi-quyet/nghi-quyet-05-nq-hdnd-2026-07-15-xa-minh-hoa/';
const CITING = 'van-ban/quyet-dinh-34-qd-ubnd-2025-08-20-xa-minh-hoa/';

let server: PortalServer;
let context: BrowserContext;
let page: Page;

onExamplePages(
  (opened) => {
    ({ server, context, page } = opened);
  },
  {
    viewport: { width: 1280, height: 900 },
  },
);
beforeEach(() => context.grantPermissions(['clipboard-read', 'clipboard-write']));

const copied = () => page.evaluate(() => navigator.clipboard.readText());
const tools = () => page.locator('clause-tools');

test('the outline marks the article that is being read', async () => {
  await page.goto(server.url + RESOLUTION);
  const marked = page.locator('.outline [aria-current]');
  const article = page.locator('.outline a[href="#dieu-9"]');

  await article.click();
  await page.locator('.outline a[href="#dieu-9"][aria-current]').waitFor();
  await page.locator('a.number[href="#dieu-9/khoan-2"]').click();
  await page.waitForURL(/#dieu-9\/khoan-2$/);
  await expect.poll(() => marked.allTextContents()).toEqual([await article.textContent()]);

  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await marked.waitFor({ state: 'detached' });
});

describe('the number in the margin', () => {
  beforeEach(async () => {
    await page.goto(server.url + RESOLUTION);
  });

  test('brings the tools of its clause, by keyboard too', async () => {
    expect(await tools().isVisible()).toBe(false);
    await page.locator('a.number[href="#dieu-4/khoan-1"]').press('Enter');
    await tools().waitFor({ state: 'visible' });
    expect(await tools().getAttribute('aria-label')).toBe('Công cụ cho khoản 1 Điều 4');
    expect(new URL(page.url()).hash).toBe('#dieu-4/khoan-1');
  });

  test.each([
    ['address', `${RESOLUTION}#dieu-4/khoan-1`],
    [
      'first',
      'khoản 1 Điều 4 Nghị quyết số 05/NQ-HĐND ngày 15 tháng 7 năm 2026 của Hội đồng nhân dân xã Minh Hoạ',
    ],
    ['later', 'khoản 1 Điều 4 Nghị quyết số 05/NQ-HĐND'],
  ])('copies %s', async (value, words) => {
    await page.locator('a.number[href="#dieu-4/khoan-1"]').click();
    await tools().locator(`button[value=${value}]`).click();
    await tools().getByText('Đã chép').waitFor();
    expect(await copied()).toContain(words);
  });

  test('shows the words where copying is forbidden', async () => {
    await context.clearPermissions();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('forbidden')) },
      });
    });
    await page.locator('a.number[href="#dieu-4/khoan-1"]').click();
    await tools().locator('button[value=later]').click();
    await tools().getByText('khoản 1 Điều 4 Nghị quyết số 05/NQ-HĐND').waitFor();
  });
});

test('an address with a clause opens with its tools', async () => {
  await page.goto(`${server.url}${RESOLUTION}#dieu-2`);
  expect(await tools().isVisible()).toBe(true);
});

describe('a citation', () => {
  const link = () => page.locator('a.citation').first();
  const preview = () => page.locator('citation-preview');

  beforeEach(async () => {
    await page.goto(server.url + CITING);
  });

  test('shows how the clause begins when it has the focus, and describes the link', async () => {
    await link().focus();
    expect(await preview().isVisible()).toBe(true);
    expect(await preview().textContent()).toContain('Điều 1');
    expect(await link().getAttribute('aria-describedby')).toBe(await preview().getAttribute('id'));
  });

  test('hides the preview on Escape', async () => {
    await link().focus();
    await page.keyboard.press('Escape');
    expect(await preview().isVisible()).toBe(false);
  });

  test('hides the preview when it is pointed at no more', async () => {
    await link().hover();
    expect(await preview().isVisible()).toBe(true);
    await page.locator('h1').hover();
    await preview().waitFor({ state: 'hidden' });
  });

  test('lets the reader point at the preview', async () => {
    await page.clock.install();
    await link().hover();
    // However long the pointer takes, no time passes; once it is there, the preview stays.
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await preview().hover();
    await page.clock.runFor(10_000);
    expect(await preview().isVisible()).toBe(true);
  });

  test('leads to the clause itself', async () => {
    await link().click();
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(id).toMatch(/^dieu-1/);
    expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
  });
});
