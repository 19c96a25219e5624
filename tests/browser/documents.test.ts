import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { servePortal, type PortalServer } from '../../scripts/serve/serve-portal.ts';
import { aBrowser } from '../support/browser.ts';
import { brokenSymbols, clausePlaces, cutWords } from '../support/document-measures.ts';
import { allPages, isMoved } from '../support/page-kinds.ts';
import { beyondTheEdge } from '../support/page-measures.ts';

const OF_DOCUMENT = /^(van-ban|nghi-quyet)\/(?!nam\/|loai\/)[^/]+\/((quan-he|hoc-tap)\/)?$/;
/** Width of the text on A4 with the margins of the print styles, in pixels. */
const PAPER = { width: 673, height: 900 };

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

describe.each(inject('portals').filter(({ basePath }) => basePath === '/'))('$name', (portal) => {
  const pages = allPages(portal.folder).filter(
    (path) => OF_DOCUMENT.test(path) && !isMoved(portal.folder, path),
  );
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

  test('there are documents to look at', () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  test.each(pages)('%s keeps its margins on a phone, a wide screen and paper', async (path) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(server.url + path);
    expect(await beyondTheEdge(page)).toEqual([]);
    expect(await brokenSymbols(page)).toEqual([]);
    for (const { id, text, notes } of await clausePlaces(page)) {
      if (notes) expect(notes.top, id).toBeGreaterThanOrEqual(text.bottom);
    }

    await page.setViewportSize({ width: 1280, height: 900 });
    await expectMargins(page);

    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: 'print' });
    await expectMargins(page);
    expect(await cutWords(page)).toEqual([]);
    const passing = page.locator('.credit, .notices').filter({ visible: true });
    expect(await passing.count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
  });
});

/** Number, text and notes stand side by side, level with each other, and the text has a line's length. */
async function expectMargins(page: Page): Promise<void> {
  for (const { id, number, text, notes } of await clausePlaces(page)) {
    expect(number.right, `${id}: number`).toBeLessThanOrEqual(text.left);
    expect(text.width, `${id}: measure`).toBeGreaterThan(320);
    if (!notes) continue;
    expect(notes.left, `${id}: notes`).toBeGreaterThanOrEqual(text.right);
    expect(Math.abs(notes.top - text.top), `${id}: level`).toBeLessThan(24);
  }
}
