import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPortal } from '../../scripts/build/build-portal.ts';
import { buildPlaces } from '../../scripts/build/places.ts';
import { servePortal, type PortalServer } from '../../scripts/serve/serve-portal.ts';
import { approve } from '../../server/moderation/decide.ts';
import { readComment } from '../../src/domain/comment/typed-comment.ts';
import { feedbackWords } from '../../src/strings/feedback.ts';
import { aBrowser, watchFaults } from '../support/browser.ts';
import { anOffice, type TestOffice } from '../support/office.ts';
import { beyondTheEdge } from '../support/page-measures.ts';
import { ARTICLE } from '../support/receiver.ts';

const MARK = 'cay-trong-o-day';
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</p></article><svg onload=alert(1)>',
  '[x](javascript:alert(1)) **đậm** {{7*7}}',
  '&lt;b&gt;',
  // As long as one word of a sender may be.
  'W'.repeat(80),
  '\u202Etxet\u2066 ngược\u200B',
];
const PAGES = [ARTICLE, '/van-ban/chi-thi-01-ct-du-2026-02-01-xa-thu/', '/gop-y/'];
/** What a page shows of words that try to turn their own direction. */
const shownOf = (words: string) => words.replace(/[\u202E\u2066\u200B]/g, '');

let office: TestOffice;
let out: string;
let server: PortalServer;
let browser: Browser;

/** Publish a comment with the same words in its title and text, as a reader may type it. */
function publish(words: string, address: string, author = words): void {
  const typed = { title: words, author, email: `a@${MARK}.example.vn`, text: words };
  const checks = { bodyNames: [], hiddenEmail: feedbackWords.hiddenEmail };
  const reading = readComment(typed, checks);
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults));
  const { email: _email, ...kept } = reading.comment;
  approve(office.office(), { number: office.keep({ ...kept, page: address }) });
}

beforeAll(async () => {
  office = anOffice();
  for (const address of PAGES) for (const words of HOSTILE) publish(words, address);
  publish(`Trả lời tôi ở nguoi.doc@${MARK}.example.vn nhé`, ARTICLE, 'Bạn đọc');
  out = mkdtempSync(join(tmpdir(), 'cong-khai-'));
  const { problems } = await buildPortal({ portal: office.portal.root, outDir: join(out, 'dist') });
  expect(problems).toEqual([]);
  server = await servePortal({ folder: join(out, 'dist'), basePath: '/', port: 0 });
  browser = await aBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(dirname(buildPlaces(office.portal.root).cacheDir), { recursive: true, force: true });
  office.dispose();
  rmSync(out, { recursive: true });
});

test.each(PAGES)('approved text shows as the text that it is below %s', async (address) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  const faults = watchFaults(page, server.url);
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(server.url + address.slice(1));
  const shown = await page.locator('article[id^="p_y-kien-"]').allInnerTexts();
  for (const words of HOSTILE) expect(shown.join('\n')).toContain(shownOf(words));
  expect(await page.locator('article[id^="p_y-kien-"] :is(img, svg, script)').count()).toBe(0);
  expect(shown.join('')).not.toMatch(/[\u200B\u202A-\u202E\u2066-\u2069]/);
  expect(await beyondTheEdge(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});

test('an address in a comment is in no file that is served', () => {
  const files = readdirSync(join(out, 'dist'), { recursive: true, encoding: 'utf8' })
    .map((name) => join(out, 'dist', name))
    .filter((file) => statSync(file).isFile());
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => readFileSync(file, 'latin1').includes(MARK))).toEqual([]);
});
