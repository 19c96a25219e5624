import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, describe, test } from 'vitest';
import { servePortal, type PortalServer } from '../../scripts/serve/serve-portal.ts';
import { fold } from '../../src/domain/vietnamese.ts';
import { aBrowser, watchFaults } from '../support/browser.ts';
import { beyondTheEdge } from '../support/page-measures.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

/** What readers type without marks, and the beginning of what they find, by portal. */
const ASKED: Record<string, { typed: string; meant: string; found: string }> = {
  sample: { typed: 'dang vien', meant: 'đảng viên', found: 'đảng' },
  example: { typed: 'dang vien', meant: 'đảng viên', found: 'đảng' },
  'below-a-base-path': { typed: 'duong thon', meant: 'đường thôn', found: 'đường' },
};

describe.each(inject('portals'))('$name', ({ name, folder, basePath }) => {
  const { typed = '', meant = '', found = '' } = ASKED[name] ?? {};
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

  const status = () => page.getByRole('status');
  const results = () => page.locator('search-page .results > li');
  const search = (query: string) => page.goto(`${server.url}tim-kiem/?${query}`);
  /** Number of results that the status tells, once it tells one. */
  async function told(): Promise<number> {
    await status()
      .filter({ hasText: /^(Có|Không có) / })
      .waitFor();
    return Number(/^Có (\d+)/.exec((await status().textContent()) ?? '')?.[1] ?? 0);
  }

  test('words without marks find words with marks, and results lead to pages', async () => {
    await search(`q=${typed}`);
    expect(await told()).toBeGreaterThan(0);
    const marked = await results().locator('mark').allTextContents();
    expect(marked.some((it) => it.toLowerCase().startsWith(found))).toBe(true);
    const links = await results().locator('h2 a').all();
    for (const link of links) {
      const href = (await link.getAttribute('href')) ?? '';
      expect(href.startsWith(basePath)).toBe(true);
      expect((await page.request.get(new URL(href, server.url).href)).status()).toBe(200);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await beyondTheEdge(page)).toEqual([]);
  });

  test('words with marks find no more than the same words without', async () => {
    await search(`q=${meant}`);
    const count = await told();
    expect(count).toBeGreaterThan(0);
    await search(`q=${typed}`);
    expect(await told()).toBeGreaterThanOrEqual(count);
  });

  test('typing searches, and the status tells how much was found', async () => {
    await search('');
    expect(await status().textContent()).toBe('');
    const field = page.locator('search-page input[name=q]');
    await field.pressSequentially('nghị quyết');
    expect(await told()).toBeGreaterThan(0);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('nghị quyết');
    await field.fill('qqxyz');
    await status()
      .filter({ hasText: /^Không có/ })
      .waitFor();
    expect(await results().count()).toBe(0);
  });

  test('a filter narrows the results to what it says, and stands in the address', async () => {
    await search('q=xa');
    const all = await told();
    const box = page.locator('search-page .filters input[name=loai]').first();
    const label = (await page.locator('search-page .filters label').first().textContent()) ?? '';
    const value = (await box.getAttribute('value')) ?? '';
    await box.check();
    await expect.poll(() => new URL(page.url()).searchParams.getAll('loai')).toEqual([value]);
    await expect.poll(told).toBe(Number(/(\d+)\s*$/.exec(label)?.[1]));
    expect(await told()).toBeLessThanOrEqual(all);
    const kinds = await results().locator('.meta').allTextContents();
    expect(kinds.every((meta) => fold(meta).startsWith(fold(value)))).toBe(true);
    await page.reload();
    await box.waitFor();
    expect(await box.isChecked()).toBe(true);
  });
});
