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
  const found = { kind: 'search with results', path: 'tim-kiem/?q=dang+vien' };

  test.each([...kinds, found])('axe-core finds nothing wrong with $kind', async ({ path }) => {
    await page.goto(server.url + path);
    if (path === found.path) await page.locator('.results li').first().waitFor();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await violationsOf(page), 'light, 360 pixels').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await violationsOf(page), 'dark, 1280 pixels').toEqual([]);
  });
});
