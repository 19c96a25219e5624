import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { servePortal, type PortalServer } from '../../scripts/serve/serve-portal.ts';
import { aBrowser, watchFaults } from '../support/browser.ts';
import { pageKinds, pageRoutes } from '../support/page-kinds.ts';
import { beyondTheEdge } from '../support/page-measures.ts';

const portals = inject('portals');
let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

test('every kind of page stands in one of the portals', () => {
  const kinds = portals.flatMap(({ folder }) => pageKinds(folder)).map(({ kind }) => kind);
  expect([...new Set(kinds)].sort()).toEqual([...pageRoutes(), 'moved', 'withdrawn'].sort());
});

describe.each(portals)('$name', ({ folder, basePath }) => {
  let server: PortalServer;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    server = await servePortal({ folder, basePath, port: 0 });
    page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    faults = watchFaults(page, server.url);
  });
  afterAll(async () => {
    await page.close();
    await server.close();
  });

  const kinds = pageKinds(folder);

  test.each(kinds.filter(({ kind }) => kind !== 'moved'))(
    '$kind asks its own host alone, is refused nothing and fits 320 pixels',
    async ({ path }) => {
      faults.length = 0;
      await page.goto(server.url + path);
      expect(await beyondTheEdge(page)).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  test.each(kinds.filter(({ kind }) => kind === 'moved'))(
    'a page that moved leads to where it is',
    async ({ path }) => {
      await page.goto(server.url + path);
      await page.waitForURL((url) => url.pathname !== basePath + path);
      expect(await page.locator('.page h1').count()).toBe(1);
    },
  );
});
