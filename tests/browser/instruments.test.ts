import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { servePortal, type PortalServer } from '../../scripts/serve/serve-portal.ts';
import { aBrowser, watchFaults } from '../support/browser.ts';
import { beyondTheEdge, layoutShift, unseenFocus, violationsOf } from '../support/page-measures.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
});
afterEach(() => page.close());

const show = (body: string) =>
  page.setContent(`<html lang="vi"><title>Thử</title><main><h1>Thử</h1>${body}</main></html>`);

describe('what the tests of pages go by sees a fault', () => {
  test('axe-core sees a picture without words', async () => {
    await show('<p>Chữ</p>');
    expect(await violationsOf(page)).toEqual([]);
    await show('<img src="a.webp">');
    expect(await violationsOf(page)).toHaveLength(1);
  });

  test('an element that is wider than the screen', async () => {
    await show('<p>Chữ</p>');
    expect(await beyondTheEdge(page)).toEqual([]);
    await show('<p style="width: 400px">Chữ</p>');
    expect(await beyondTheEdge(page)).toHaveLength(2);
  });

  test('a focus without a ring', async () => {
    await show(
      '<button style="outline: 3px solid">Bấm</button><button style="outline: 0">Bấm</button>',
    );
    await page.keyboard.press('Tab');
    expect(await unseenFocus(page)).toBeUndefined();
    await page.keyboard.press('Tab');
    expect(await unseenFocus(page)).toContain('outline: 0');
  });

  test('a text that moves', async () => {
    await show('<p>Chữ</p>');
    expect(await layoutShift(page)).toBe(0);
    await page.evaluate(() => document.querySelector('h1')?.before(document.createElement('hr')));
    expect(await layoutShift(page)).toBeGreaterThan(0.001);
  });
});

describe('what the browser refuses and what leaves the portal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cong-khai-'));
  let server: PortalServer;

  beforeAll(async () => {
    server = await servePortal({ folder, basePath: '/', port: 0 });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['a script in the page', '<script>document.title = "Khác"</script>', /Content Security Policy/],
    ['a style on an element', '<p style="color: red">Chữ</p>', /Content Security Policy/],
    ['a picture of another host', '<img src="https://xa-thu.example/a.webp" alt="">', /outside: /],
    ['a file that is not there', '<img src="/khong-co.webp" alt="">', /404: /],
  ])('%s', async (_fault, body, complaint) => {
    const html = `<!doctype html><html lang="vi"><link rel="icon" href="data:,"><title>Thử</title>${body}</html>`;
    writeFileSync(join(folder, 'index.html'), html);
    writeFileSync(join(folder, '404.html'), '');
    const faults = watchFaults(page, server.url);
    await page.goto(server.url);
    expect(faults.join('\n')).toMatch(complaint);
  });
});
