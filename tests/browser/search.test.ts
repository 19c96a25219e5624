import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, describe, test } from 'vitest';
import { servePortal, type PortalServer } from '../../scripts/serve/serve-portal.ts';
import { fold } from '../../src/domain/vietnamese.ts';
import { askedOf } from '../support/asked.ts';
import { aBrowser, watchFaults } from '../support/browser.ts';
import { beyondTheEdge } from '../support/page-measures.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

// Words of the sample are found like those of the example.
const portals = inject('portals').filter(({ name }) => name !== 'sample');

describe.each(portals)('$name', ({ name, folder, basePath }) => {
  const { plain, marked, telex, clause: clauseWords } = askedOf(name);
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

  const field = () => page.locator('search-page [name=q]');
  const count = () => page.locator('search-page .count');
  const results = () => page.locator('search-page .results > li');
  const search = (query: string) => page.goto(`${server.url}tim-kiem/?${query}`);
  const asked = () => new URL(page.url()).searchParams;
  /** Number of whole answers that the page tells, once it tells one. */
  async function told(): Promise<number> {
    await count()
      .filter({ hasText: /^(Có|Không có) / })
      .waitFor();
    return Number(/^Có (\d+)/.exec((await count().textContent()) ?? '')?.[1] ?? 0);
  }

  test('words without marks find words with marks, and results lead to pages', async () => {
    await search(`q=${plain}`);
    expect(await told()).toBeGreaterThan(0);
    const marks = await results().locator('mark').allTextContents();
    expect(marks.some((it) => it.toLowerCase() === marked)).toBe(true);
    for (const link of await results().locator('a').all()) {
      const href = (await link.getAttribute('href')) ?? '';
      expect(href.startsWith(basePath)).toBe(true);
      const address = new URL(href, server.url);
      const answer = await page.request.get(address.href);
      expect(answer.status()).toBe(200);
      if (address.hash) expect(await answer.text()).toContain(`id="${address.hash.slice(1)}"`);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await beyondTheEdge(page)).toEqual([]);
  });

  test('a clause that matched is named, and its link leads to it', async () => {
    await search(`q=${clauseWords}`);
    await told();
    const clause = results().locator('.clause a').first();
    await clause.waitFor();
    expect(await clause.textContent()).not.toBe('');
    const href = (await clause.getAttribute('href')) ?? '';
    expect(href).toMatch(/#|\/nhiem-vu\//);
  });

  test('keys of Telex find what they mean, and what was typed can be searched for', async () => {
    await search('');
    await field().pressSequentially(telex);
    await field().press('Enter');
    const note = page.locator('.notes p').filter({ hasText: `thay cho “${telex}”` });
    await note.waitFor();
    expect(await told()).toBeGreaterThan(0);
    expect(await note.textContent()).toMatch(/^Đã tìm “[^”]+” thay cho /);
    await note.getByRole('link').click();
    await page.waitForURL(/dung-chu=1/);
    await told();
    expect(await page.locator('.notes').textContent()).not.toContain('thay cho');
  });

  test('typing searches in place, and Back leads to what was asked before', async () => {
    await search(`q=${plain}`);
    const before = await told();
    await field().fill('nghị quy');
    await expect.poll(() => asked().get('q')).toBe('nghị quy');
    await expect.poll(told).not.toBe(0);
    await field().pressSequentially('ết');
    await field().press('Enter');
    await expect.poll(() => asked().get('q')).toBe('nghị quyết');
    await page.goBack();
    await expect.poll(() => asked().get('q')).toBe(plain);
    expect(await field().inputValue()).toBe(plain);
    await expect.poll(told).toBe(before);
  });

  test('filters narrow to what they say, stand in the address, and Back takes them off', async () => {
    await search('q=xa');
    const all = await told();
    await page.getByText('Thu hẹp kết quả').click();
    const box = page.locator('.filters input[name=loai]').first();
    await box.waitFor();
    const value = (await box.inputValue()) || '';
    const number = Number(await page.locator('.filters label .number').first().textContent());
    await box.check();
    await expect.poll(() => asked().getAll('loai')).toEqual([value]);
    await expect.poll(() => results().count()).toBe(Math.min(10, number));
    const kinds = await results().locator('.facts span:first-child').allTextContents();
    expect(kinds.every((kind) => fold(kind) === fold(value))).toBe(true);
    await page.reload();
    await page.locator('.chosen button').first().waitFor();
    await page.getByLabel('Sắp xếp').selectOption('ngay');
    await expect.poll(() => asked().get('sap-xep')).toBe('ngay');
    await page.goBack();
    await expect.poll(() => asked().get('sap-xep')).toBe(null);
    await page.locator('.chosen button').first().click();
    await expect.poll(() => asked().getAll('loai')).toEqual([]);
    await expect.poll(told).toBe(all);
  });

  test.runIf(name === 'example')(
    'more results stand behind the first, once, and the first of them takes the focus',
    async () => {
      await search('q=xa');
      expect(await told()).toBeGreaterThan(20);
      await page.getByRole('button', { name: 'Xem thêm' }).dblclick();
      await results().nth(10).waitFor();
      const links = results().locator('.title a');
      const all = await links.evaluateAll((those) => those.map((it) => it.getAttribute('href')));
      expect([all.length, new Set(all).size]).toEqual([20, 20]);
      expect(await links.nth(10).evaluate((it) => it === document.activeElement)).toBe(true);
      await links.nth(10).click();
      await page.goBack();
      await results().nth(19).waitFor();
    },
  );

  test('a symbol that one document bears opens the document', async () => {
    await page.goto(`${server.url}van-ban/`);
    const row = page.locator('tbody tr').last();
    const symbol = (await row.locator('td').first().locator('span').first().innerText()).trim();
    const address = await row.locator('.main a').getAttribute('href');
    await search('');
    await field().fill(symbol);
    await field().press('Enter');
    await page.waitForURL((url) => url.pathname === address);
    await page.goBack();
    await expect.poll(() => asked().get('q')).toBe(symbol);
    await results().first().waitFor();
  });

  test('an answer that a newer question has overtaken is not shown', async () => {
    await search('');
    const shown: string[] = [];
    await page.exposeFunction('note', (text: string) => shown.push(text));
    await page.evaluate(() => {
      const place = document.querySelector('search-page .count');
      const { note } = window as unknown as { note: (text: string) => void };
      const tell = () => note(place?.textContent ?? '');
      if (place) new MutationObserver(tell).observe(place, { childList: true });
    });
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => (release = done));
    await page.route('**/chi-muc/tu/*', async (route) => {
      await held;
      await route.continue();
    });
    const first = page.waitForRequest('**/chi-muc/tu/*');
    await field().fill(plain);
    await first;
    await field().fill('xa');
    await expect.poll(() => asked().get('q')).toBe('xa');
    release();
    await count().filter({ hasText: '“xa”' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(shown.filter((it) => it.includes(plain))).toEqual([]);
    expect(await count().textContent()).toContain('“xa”');
  });

  test('the keyboard alone leads from the field to a result and back', async () => {
    await search('');
    await page.keyboard.type(plain);
    await told();
    await page.keyboard.press('ArrowDown');
    const first = results().first().locator('.title a');
    expect(await first.evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await field().evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    const target = (await first.getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === target);
  });

  test('the number of answers is told once a reader pauses, and not at each answer', async () => {
    await search('');
    await page.evaluate(() => {
      const changes: string[] = [];
      Object.assign(window, { changes });
      const place = document.querySelector('[role=status]');
      const note = () => changes.push(place?.textContent ?? '');
      if (place) new MutationObserver(note).observe(place, { childList: true });
    });
    const changes = () => page.evaluate(() => (window as unknown as { changes: string[] }).changes);
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 3_600_000);
    for (const typed of [plain.split(' ')[0] ?? '', plain]) {
      await field().fill(typed);
      await page.clock.runFor(250);
      await count()
        .filter({ hasText: `“${typed}”` })
        .waitFor();
    }
    expect(await changes()).toEqual([]);
    await page.clock.runFor(1000);
    expect(await changes()).toEqual([await count().textContent()]);
  });

  test('where nothing is found the page says what to do next', async () => {
    await search('q=qqxyz');
    expect(await told()).toBe(0);
    expect(await results().count()).toBe(0);
    await page.getByText('Thử bớt từ').waitFor();
    await page.getByRole('heading', { name: 'Xem theo danh mục' }).waitFor();
  });

  test('recent queries stay in the browser until they are cleared', async () => {
    await search('');
    await field().fill(plain);
    await field().press('Enter');
    await told();
    await search('');
    const recent = page.locator('search-page .recent');
    await recent.getByRole('link', { name: plain }).waitFor();
    await recent.getByRole('button', { name: 'Xoá' }).click();
    await recent.waitFor({ state: 'hidden' });
    await page.reload();
    expect(await recent.isVisible()).toBe(false);
  });

  test.each([
    ['an index', '**/chi-muc/**'],
    ['code', '**/worker-*'],
  ])('%s that cannot be fetched is said, and can be tried again', async (_, files) => {
    const alone = await browser.newPage();
    await alone.route(files, (route) => route.abort());
    await alone.goto(`${server.url}tim-kiem/?q=${plain}`);
    await alone.getByText('Chưa tải được dữ liệu tìm kiếm.').first().waitFor();
    await alone.getByRole('heading', { name: 'Xem theo danh mục' }).waitFor();
    await alone.unroute(files);
    await alone.getByRole('button', { name: 'Thử lại' }).click();
    await alone.locator('.results > li').first().waitFor();
    await alone.close();
  });

  test('files that a new build has replaced are looked up anew', async () => {
    const alone = await browser.newPage();
    let refused = 0;
    await alone.route('**/chi-muc/tu/*', async (route) => {
      refused += 1;
      if (refused === 1) await route.fulfill({ status: 404 });
      else await route.continue();
    });
    await alone.goto(`${server.url}tim-kiem/?q=${plain}`);
    await alone.locator('.results > li').first().waitFor();
    expect(refused).toBeGreaterThan(1);
    await alone.close();
  });

  test('the index, and the code that reads it, come when a letter is typed', async () => {
    const asked: string[] = [];
    page.on('request', (it) => asked.push(new URL(it.url()).pathname));
    const ofSearching = () => asked.filter((it) => /chi-muc|\/worker-/.test(it));
    await search('');
    await page.waitForLoadState('networkidle');
    expect(ofSearching()).toEqual([]);
    await field().pressSequentially(plain);
    await told();
    expect(ofSearching().some((it) => it.includes('worker'))).toBe(true);
    expect(ofSearching().some((it) => it.includes('chi-muc'))).toBe(true);
  });

  test('without script the search page names the lists', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`${server.url}tim-kiem/`);
    expect(await still.locator('noscript p').first().isVisible()).toBe(true);
    expect(await still.getByRole('link', { name: 'Nghị quyết' }).count()).toBeGreaterThan(0);
    await context.close();
  });
});
