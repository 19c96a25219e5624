import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { servePortal, type PortalServer } from '../../scripts/serve/serve-portal.ts';
import { vi } from '../../src/strings/vi.ts';
import { aBrowser } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { layoutShift, unseenFocus } from '../support/page-measures.ts';

/** Words about tools that need script. */
const OF_TOOLS: readonly string[] = [vi.document.tools.hint];

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

describe.each(inject('portals').filter(({ basePath }) => basePath === '/'))('$name', (portal) => {
  let server: PortalServer;

  beforeAll(async () => {
    server = await servePortal({ ...portal, port: 0 });
  });
  afterAll(() => server.close());

  const kinds = pageKinds(portal.folder);
  const longest = (kind: string) => kinds.find((it) => it.kind === kind)?.path ?? '';
  const article = longest('tin-tuc/[slug]');
  const resolution = longest('nghi-quyet/[slug]');

  /** A reader's browser on a page of the portal. */
  async function reading(
    path: string,
    use: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(server.url + path);
    await use(page);
    await context.close();
  }

  test('Tab comes first to the link that skips to the content', async () => {
    await reading(article, async (page) => {
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      expect(await skip.getAttribute('href')).toBe('#p_noi-dung');
      expect((await skip.boundingBox())?.height).toBeGreaterThan(20);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    });
  });

  test.each([
    ['the home page', ''],
    ['an article', article],
    ['a resolution', resolution],
  ])('on %s, whatever Tab comes to is seen to have the focus', async (_page, path) => {
    await reading(path, async (page) => {
      const unseen: string[] = [];
      for (let stop = 0; stop < 40; stop += 1) {
        await page.keyboard.press('Tab');
        const fault = await unseenFocus(page);
        if (fault) unseen.push(fault);
      }
      expect(unseen).toEqual([]);
    });
  });

  test.each([
    ['an article', article],
    ['a resolution', resolution],
    ['a list of news', 'tin-tuc/'],
  ])('%s can be read without script', async (_page, path) => {
    const paragraphs = (page: Page) => page.locator('main p:visible').allInnerTexts();
    let withScript: string[] = [];
    await reading(path, async (page) => {
      withScript = await paragraphs(page);
    });
    const withoutScript = async (page: Page) => {
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(await page.getByRole('navigation').first().isVisible()).toBe(true);
      const lost = new Set(withScript).difference(new Set(await paragraphs(page)));
      expect([...lost].filter((it) => !OF_TOOLS.includes(it))).toEqual([]);
    };
    await reading(path, withoutScript, { javaScriptEnabled: false });
  });

  test('without script the search page says so and shows the lists', async () => {
    const use = async (page: Page) => {
      expect(await page.locator('main').innerText()).toContain('cần JavaScript');
      expect(await page.locator('main').getByRole('link').count()).toBeGreaterThan(5);
    };
    await reading('tim-kiem/', use, { javaScriptEnabled: false });
  });

  test.each([
    ['an article', article],
    ['a resolution', resolution],
    ['the home page', ''],
  ])('on %s nothing moves once its fonts are at hand', async (_page, path) => {
    const use = async (page: Page) => {
      await page.evaluate(() => document.fonts.ready);
      // Scripts and pictures come after the text was painted, fonts from the browser's cache.
      await page.route(/\/_astro\/.*\.js$|\/anh\//, async (route) => {
        await page.waitForFunction(hasPainted);
        await route.continue();
      });
      await page.reload({ waitUntil: 'load' });
      expect(await layoutShift(page)).toBeLessThan(0.001);
    };
    await reading(path, use, { viewport: { width: 360, height: 740 } });
  });

  test('the size of the text and the theme are kept for the next page', async () => {
    const use = async (page: Page) => {
      const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
      const scheme = () =>
        page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
      expect([await size(), await scheme()]).toEqual(['16px', 'light dark']);
      await page.locator('text-size button').last().click();
      await page.locator('theme-switch button').click();
      await page.goto(server.url);
      expect([await size(), await scheme()]).toEqual(['18px', 'dark']);
    };
    await reading(article, use);
  });
});

function hasPainted(): boolean {
  return performance.getEntriesByName('first-contentful-paint').length > 0;
}
