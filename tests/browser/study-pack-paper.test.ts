import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { servePortal, type PortalServer } from '../../scripts/serve/serve-portal.ts';
import { onExamplePages } from '../support/example-page.ts';
import type { PackListing } from '../../src/study/pack/document.ts';
import { checkEpub, openEpub } from '../support/epub.ts';
import { DIGITAL, EXPIRED, openPack, packOf, PLAN, ROADS } from '../support/pack-page.ts';
import { beyondTheEdge, violationsOf, weightsOf } from '../support/page-measures.ts';
import { canReadPdf, pdfPages } from '../support/pdf-pages.ts';

/** Thousand bytes, compressed. */
const SCRIPT_BUDGET = 60;
const TWO = packOf([ROADS, 'dieu-4', 'dieu-5/khoan-1']);

let server: PortalServer;
let page: Page;

onExamplePages(
  (opened) => {
    ({ server, page } = opened);
  },
  {
    viewport: { width: 1280, height: 900 },
  },
);

const open = (path: string) => openPack(page, server.url + path);

describe.each(inject('portals'))('of $name', (portal) => {
  test('every document that is offered can be put on paper whole', async () => {
    const own = await servePortal({ ...portal, port: 0 });
    const offered = await fetch(`${own.url}sinh-hoat/van-ban.json`);
    const ids = ((await offered.json()) as PackListing[]).map(({ id }) => id);
    await openPack(page, own.url + packOf(...ids.map((id): [string] => [id])));
    expect(await page.locator('pack-page .notices').innerText()).toBe('');
    expect(await page.locator('.sheet .extract').count()).toBe(ids.length);
    await own.close();
  });
});

describe('an extract', () => {
  test('has the words of its document’s page, and those of the clauses below it', async () => {
    await page.goto(`${server.url}nghi-quyet/${ROADS}/`);
    const wordsOf = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((it) => it.textContent.trim()).join(' '));
    const own = await wordsOf('section[id="dieu-4"] > .text, section[id^="dieu-4/"] > .text');
    await open(packOf([ROADS, 'dieu-4']));
    const shown = await wordsOf('.sheet .words');
    expect(shown.replace(/\s+/g, '')).toBe(own.replace(/\s+/g, ''));
  });

  test('of a plan has the words that its page folds', async () => {
    await open(packOf([PLAN]));
    expect((await page.locator('.sheet .words').innerText()).length).toBeGreaterThan(500);
  });

  test('of a document that has ended says so before its words and in the list', async () => {
    await open(packOf([EXPIRED]));
    expect(await page.locator('.sheet .status.warning').innerText()).toContain('Hết hiệu lực');
    expect(await page.locator('.arrange li').innerText()).toContain('Hết hiệu lực');
  });
});

describe('on paper', () => {
  const whole = packOf([ROADS], [DIGITAL, 'muc-iii'], [EXPIRED]);

  test.skipIf(!canReadPdf())(
    'pages are A4 with their margins, their numbers and no navigation',
    async () => {
      await open(whole);
      const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
      expect(pages.length).toBeGreaterThan(3);
      // The box of a letter is a little larger than its line.
      for (const [index, { width, height, words }] of pages.entries()) {
        expect([Math.round(width), Math.round(height)]).toEqual([210, 297]);
        const number = words.slice(-3).map(({ text }) => text);
        expect(number).toEqual([String(index + 1), '/', String(pages.length)]);
        const text = words.slice(0, -3);
        expect(Math.min(...text.map(({ left }) => left))).toBeGreaterThan(29.5);
        expect(Math.max(...text.map(({ right }) => right))).toBeLessThan(195.5);
        expect(Math.min(...text.map(({ top }) => top))).toBeGreaterThan(18.5);
        expect(Math.max(...text.map(({ bottom }) => bottom))).toBeLessThan(278);
      }
      const all = pages.flatMap(({ words }) => words.map(({ text }) => text)).join(' ');
      expect(all).not.toContain('Tìm kiếm');
      expect(all).not.toContain('Chép địa chỉ');
      expect(all).not.toContain('In từ');
      expect(all.match(/Trích ngày \d\d\/\d\d\/\d{4}\./g)).toHaveLength(3);
      expect(all.match(/kiểm tra ngày/g)).toHaveLength(3);
      expect(all).toContain('Hết hiệu lực');
    },
  );

  test.skipIf(!canReadPdf())('no heading stands alone at the end of a page', async () => {
    await open(packOf([ROADS], [DIGITAL], [EXPIRED], [PLAN]));
    const headings = await page.locator('.sheet :is(h2, h3, h4, h5, h6)').allInnerTexts();
    const ends = pdfPages(await page.pdf({ preferCSSPageSize: true })).map(({ words }) => {
      const text = words.slice(0, -3);
      const last = Math.max(...text.map(({ bottom }) => bottom));
      return text
        .filter(({ bottom }) => last - bottom < 2)
        .map((it) => it.text)
        .join(' ');
    });
    const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
    const names = headings.map(squeezed);
    expect(ends.filter((end) => names.some((name) => name.endsWith(squeezed(end))))).toEqual([]);
  });
});

test('the e-book is sound and says what the paper says', async () => {
  await open(packOf([ROADS, 'dieu-4'], [DIGITAL, 'muc-iii'], [PLAN]));
  await page.locator('[name=topic]').fill('Đường thôn & <số>');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: /EPUB/ }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^tai-lieu-sinh-hoat-\d{4}-\d\d-\d\d\.epub$/);
  const epub = readFileSync(await download.path());
  expect(checkEpub(epub)).toEqual([]);
  const files = openEpub(epub);
  expect(files.get('EPUB/package.opf')).toContain('Đường thôn &amp; &lt;số&gt;');
  const strip = (markup: string) => markup.replace(/<[^>]+>/g, '').replace(/\s+/g, '');
  const paper = await page
    .locator('.sheet .extract .words')
    .evaluateAll((all) => all.map((it) => it.textContent));
  const book = strip(files.get('EPUB/trich-van-ban.xhtml') ?? '');
  for (const words of paper) expect(book).toContain(words.replace(/\s+/g, ''));
});

test('axe-core finds nothing wrong, small and light, large and dark', async () => {
  await open(packOf([ROADS], [DIGITAL, 'muc-iii'], [EXPIRED], [PLAN]));
  await page.locator('.documents summary').first().click();
  await page.locator('.clauses label').first().waitFor();
  for (const fold of ['agenda', 'questions']) await page.locator(`details.${fold} summary`).click();
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await violationsOf(page)).toEqual([]);
  expect(await beyondTheEdge(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await violationsOf(page)).toEqual([]);
});

test('the script of the page stays within its budget', async () => {
  const { script } = await weightsOf(page, server.url + TWO);
  expect(script).toBeLessThanOrEqual(SCRIPT_BUDGET);
});
