import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { servePortal, type PortalServer } from '../../scripts/serve/serve-portal.ts';
import { aBrowser } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { violationsOf } from '../support/page-measures.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

describe.each(inject('portals').filter(({ basePath }) => basePath === '/'))('$name', (portal) => {
  let server: PortalServer;
  let page: Page;

  beforeAll(async () => {
    server = await servePortal({ ...portal, port: 0 });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await page.close();
    await server.close();
  });

  // A moved page leads on before anything can be seen of it.
  const kinds = pageKinds(portal.folder).filter(({ kind }) => kind !== 'moved');
  const asking = 'tim-kiem/?q=dang+vien';
  const searches: Record<string, (page: Page) => Promise<void>> = {
    'search with results': async () => page.locator('.results li').first().waitFor(),
    'search with filters': async () => {
      await page.locator('.panel summary').click();
      await page.locator('.filters label').first().waitFor();
    },
    'the search box': async () => {
      await page.goto(server.url);
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByRole('searchbox').fill('dang vien');
      await page.locator('dialog .results li').first().waitFor();
    },
    'search without results': async () => {
      await page.goto(`${server.url}tim-kiem/?q=qqxyz`);
      await page.locator('.notes p').first().waitFor();
    },
  };

  test.each(kinds)('axe-core finds nothing wrong with $kind', async ({ path }) => {
    await page.goto(server.url + path);
    await expectNoViolations();
  });

  test.each(Object.entries(searches))('axe-core finds nothing wrong with %s', async (_, act) => {
    await page.goto(server.url + asking);
    await act(page);
    await expectNoViolations();
  });

  async function expectNoViolations(): Promise<void> {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await violationsOf(page), 'light, 360 pixels').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await violationsOf(page), 'dark, 1280 pixels').toEqual([]);
  }
});
