import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { servePortal, type PortalServer } from '../../scripts/serve/serve-portal.ts';
import { createReceiver, type Receiver } from '../../server/receiver.ts';
import { feedbackWords } from '../../src/strings/feedback.ts';
import { aBrowser, watchFaults } from '../support/browser.ts';
import { violationsOf } from '../support/page-measures.ts';

const words = feedbackWords;
/** In this portal the page takes comments. */
const PAGE = 'tin-tuc/duong-thon-ba/';

let browser: Browser;
let server: PortalServer;
let receiver: Receiver;
let data: string;
const [portal] = inject('portals').filter(({ name }) => name === 'below-a-base-path');

beforeAll(async () => {
  if (!portal) throw new Error('the portal below a base path was not built');
  browser = await aBrowser();
  data = mkdtempSync(join(tmpdir(), 'cong-khai-gop-y-'));
  const made = createReceiver({
    portal: portal.source,
    data,
    secret: randomBytes(32),
    minimumSeconds: 0,
    log: { answered: () => undefined, failed: () => undefined },
  });
  if (!made) throw new Error('the portal takes no comments');
  receiver = made;
  server = await servePortal({ ...portal, port: 0, receiver });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  receiver.close();
  rmSync(data, { recursive: true });
});

async function fill(page: Page, author = 'Bạn đọc thôn Ba'): Promise<void> {
  await page.getByLabel(words.field.title).fill('Hỏi về đèn đường');
  await page.getByLabel(words.field.author).fill(author);
  await page.getByLabel(words.field.email).fill('ban.doc@example.vn');
  await page.getByLabel(words.field.text, { exact: true }).fill('Bao giờ có đèn?\nXin cảm ơn.');
}

const send = (page: Page) =>
  page.getByRole('button', { name: words.form.send, exact: true }).click();
const CODE = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/;

describe('without script', () => {
  test('a comment is filled in, looked over, sent, and its state asked by its code', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.url + PAGE);
    await page.locator('summary', { hasText: words.form.title }).click();
    await fill(page);
    await send(page);
    expect(await page.locator('h1').textContent()).toBe(words.form.check);
    await send(page);
    expect(await page.locator('h1').textContent()).toBe(words.thanks.title);
    const [code = ''] = CODE.exec(await page.locator('main').innerText()) ?? [];
    expect(code).toMatch(CODE);
    await page.getByRole('link', { name: words.thanks.state }).click();
    expect(await page.locator('main').innerText()).toContain(words.state.received);
    await page.goto(`${server.url}gop-y/`);
    await page.getByLabel(words.states.ask).fill(code.toLowerCase());
    await page.getByRole('button', { name: words.states.show }).click();
    expect(await page.locator('main').innerText()).toContain(words.state.received);
    await page.getByRole('link', { name: PAGE }).click();
    expect(page.url()).toBe(server.url + PAGE);
    await context.close();
  });

  test('whether the page was useful is counted', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.url + PAGE);
    await page.getByRole('button', { name: words.useful.yes, exact: true }).click();
    expect(await page.locator('main').innerText()).toContain(words.useful.words);
    await context.close();
  });
});

describe('with script', () => {
  test('the page stays, and gives the code', async () => {
    const page = await browser.newPage();
    const faults = watchFaults(page, server.url);
    await page.goto(server.url + PAGE);
    await page.locator('summary', { hasText: words.form.title }).click();
    await fill(page);
    await send(page);
    const thanks = page.locator('.thanks');
    await thanks.waitFor();
    expect(await thanks.innerText()).toMatch(CODE);
    expect(await thanks.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(page.url()).toBe(server.url + PAGE);
    await page.getByRole('button', { name: words.useful.no, exact: true }).click();
    await page.getByText(words.useful.words).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  test('what is wrong is said at its field, and the rest stays', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}gop-y/`);
    await fill(page, 'Ủy ban nhân dân xã Thử');
    await send(page);
    const author = page.getByLabel(words.field.author);
    await page.getByText(words.fieldFault('author', 'name-of-body')).waitFor();
    expect(await author.getAttribute('aria-invalid')).toBe('true');
    expect(await author.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    await author.fill('Bạn đọc');
    await send(page);
    await page.locator('.thanks').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  test('what was typed stays where nothing is reached, and is sent once something is', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}gop-y/`);
    await fill(page);
    await page.route('**/gui/**', (route) => route.abort());
    await send(page);
    await page.getByText(words.form.unsent).waitFor();
    expect(await page.getByLabel(words.field.text, { exact: true }).inputValue()).toContain('đèn');
    await page.unroute('**/gui/**');
    await send(page);
    await page.locator('.thanks').waitFor();
    await page.close();
  });
});
