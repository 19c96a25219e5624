import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, describe, test } from 'vitest';
import { servePortal, type PortalServer } from '../../scripts/serve/serve-portal.ts';
import { askedOf } from '../support/asked.ts';
import { aBrowser, watchFaults } from '../support/browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

// The box is the same on every portal.
const portals = inject('portals').filter(({ name }) => name !== 'sample');

describe.each(portals)('$name', ({ name, folder, basePath }) => {
  const { plain, clause } = askedOf(name);
  let server: PortalServer;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    server = await servePortal({ folder, basePath, port: 0 });
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    faults = watchFaults(page, server.url);
  });
  afterEach(async () => {
    await page.close();
    expect(faults).toEqual([]);
  });

  const asked = () => new URL(page.url()).searchParams;

  test.each(['/', 'Control+k'])(
    '%s opens the box, where Enter leads to all results',
    async (key) => {
      await page.goto(server.url);
      await page.keyboard.press(key);
      const box = page.getByRole('dialog');
      await box.waitFor();
      await page.keyboard.type(plain);
      await box.locator('.results > li').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/tim-kiem\/\?q=/);
      expect(asked().get('q')).toBe(plain);
      await page.locator('search-page .results > li').first().waitFor();
    },
  );

  test('the box closes by Escape and gives the focus back', async () => {
    await page.goto(server.url);
    const opener = page.getByRole('button', { name: /^Tìm nhanh/ });
    await opener.click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await opener.evaluate((it) => it === document.activeElement)).toBe(true);
  });

  test('a clause of the page itself is seen when the box leads to it', async () => {
    await page.goto(`${server.url}tim-kiem/?q=${clause}`);
    const link = page.locator('search-page .clause a[href*="#"]').first();
    const href = (await link.getAttribute('href')) ?? '';
    await page.goto(new URL(href, server.url).href.replace(/#.*/, ''));
    await page.keyboard.press('/');
    const box = page.getByRole('dialog');
    await box.getByRole('searchbox').fill(clause);
    await box.locator(`.clause a[href="${href}"]`).click();
    await box.waitFor({ state: 'hidden' });
    expect(new URL(page.url()).hash).toBe(new URL(href, server.url).hash);
  });

  test('a page asks for nothing of search until the box is opened', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(server.url, { waitUntil: 'networkidle' });
    const isOfSearch = (url: string) => /chi-muc|dialog|found/.test(url);
    expect(requests.filter(isOfSearch)).toEqual([]);
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    expect(requests.some(isOfSearch)).toBe(true);
  });

  test.each(['the form of the header', 'the box'])(
    'a symbol in %s opens its document',
    async (where) => {
      await page.goto(`${server.url}van-ban/`);
      const row = page.locator('tbody tr').last();
      const symbol = (await row.locator('td').first().locator('span').first().innerText()).trim();
      const address = await row.locator('.main a').getAttribute('href');
      if (where === 'the box') await page.keyboard.press('/');
      const form = where === 'the box' ? page.getByRole('dialog') : page.getByRole('banner');
      await form.getByRole('searchbox').fill(symbol);
      await form.getByRole('searchbox').press('Enter');
      await page.waitForURL((url) => url.pathname === address);
    },
  );

  test('both ways to search are at hand on a phone', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${server.url}van-ban/`);
    await page.getByRole('button', { name: 'Tìm nhanh' }).click();
    await page.getByRole('dialog').getByRole('searchbox').fill(plain);
    await page.getByRole('dialog').locator('.results > li').first().waitFor();
    const isWide = await page.getByRole('dialog').evaluate((it) => it.scrollWidth > it.clientWidth);
    expect(isWide).toBe(false);
    await page.getByRole('button', { name: 'Đóng' }).click();
    await page.getByRole('link', { name: 'Tìm kiếm', exact: true }).click();
    await page.waitForURL(/\/tim-kiem\/$/);
  });
});
