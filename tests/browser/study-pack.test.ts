import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { PortalServer } from '../../scripts/serve/serve-portal.ts';
import { watchFaults } from '../support/browser.ts';
import { onExamplePages } from '../support/example-page.ts';
import {
  DIGITAL,
  openPack,
  packIsReady,
  packOf,
  printedExtracts,
  ROADS,
} from '../support/pack-page.ts';
import { unseenFocus } from '../support/page-measures.ts';

const TWO = packOf([ROADS, 'dieu-4', 'dieu-5/khoan-1']);

let browser: Browser;
let server: PortalServer;
let context: BrowserContext;
let page: Page;

onExamplePages(
  (opened) => {
    ({ browser, server, context, page } = opened);
  },
  {
    viewport: { width: 1280, height: 900 },
  },
);

const open = (path: string, on = page) => openPack(on, server.url + path);
const status = () => page.locator('pack-page [role=status]');
const notes = () => page.locator('pack-page .notices');
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

describe('by keyboard alone', () => {
  test('clauses are found, ticked and put on paper', async () => {
    await page.goto(`${server.url}sinh-hoat/`);
    await page.locator('.documents li').first().waitFor();
    await page.locator('.filter input').focus();
    await page.keyboard.type('lam duong thon 05/nq');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.clauses label').first().waitFor();
    // Past the box of the whole document, to the first clause.
    for (const key of ['Tab', 'Tab', 'Space']) await page.keyboard.press(key);
    await page.locator('.sheet .extract').waitFor();

    expect(await status().textContent()).toMatch(/^Đã thêm .+\. Có 1 trích đoạn\.$/);
    expect(new URL(page.url()).search).toMatch(
      /^\?chon=nghi-quyet-05-nq-hdnd-2026-07-15-xa-minh-hoa~/,
    );
  });

  test('an extract moves, keeps the focus and is told its place', async () => {
    await open(TWO);
    const name = 'Đưa xuống: Điều 4 Nghị quyết số 05/NQ-HĐND';
    await page.getByRole('button', { name }).press('Enter');
    await page.locator('.lines li').nth(1).getByText('Điều 4').waitFor();

    expect(await printedExtracts(page)).toEqual([
      'Khoản 1 Điều 5 Nghị quyết số 05/NQ-HĐND',
      'Điều 4 Nghị quyết số 05/NQ-HĐND',
    ]);
    expect(await focused()).toBe(name);
    expect(await status().textContent()).toContain('vị trí 2 trên 2');
    await page.keyboard.press('Enter');
    expect(await status().textContent()).toContain('đã ở cuối');
    expect(await focused()).toBe(name);
  });

  test('an extract is taken away and the next one has the focus', async () => {
    await open(TWO);
    await page.getByRole('button', { name: 'Bỏ: Điều 4' }).press('Enter');
    expect(await focused()).toBe('Bỏ: Khoản 1 Điều 5 Nghị quyết số 05/NQ-HĐND');
    await page.keyboard.press('Enter');
    expect(
      await page.locator('.filter input').evaluate((it) => it === document.activeElement),
    ).toBe(true);
    expect(await page.locator('.empty').isVisible()).toBe(true);
  });

  test('whatever Tab comes to is seen to have the focus', async () => {
    await open(TWO);
    for (const fold of await page.locator('pack-page details').all()) {
      await fold.evaluate((it) => it.setAttribute('open', ''));
    }
    const unseen: string[] = [];
    for (let stop = 0; stop < 90; stop += 1) {
      await page.keyboard.press('Tab');
      const fault = await unseenFocus(page);
      if (fault) unseen.push(fault);
    }
    expect(unseen).toEqual([]);
  });
});

describe('the choice', () => {
  test('survives a reload and opens for others by its address', async () => {
    await open(packOf([DIGITAL, 'muc-iii'], [ROADS, 'dieu-4']));
    const titles = await printedExtracts(page);
    expect(titles).toHaveLength(2);
    await page.reload();
    await packIsReady(page);
    expect(await printedExtracts(page)).toEqual(titles);

    const other = await browser.newContext();
    const theirs = await other.newPage();
    await openPack(theirs, page.url());
    expect(await printedExtracts(theirs)).toEqual(titles);
    await other.close();
  });

  test('takes clauses from the pages of documents', async () => {
    for (const id of ['dieu-4/khoan-2', 'dieu-5']) {
      await page.goto(`${server.url}nghi-quyet/${ROADS}/#${id}`);
      await page.getByRole('button', { name: 'Thêm vào tài liệu sinh hoạt' }).click();
    }
    expect(await page.locator('clause-tools [role=status]').textContent()).toBe(
      'Đã thêm Điều 5 vào tài liệu sinh hoạt trong trình duyệt này.',
    );
    await page.getByRole('button', { name: 'Thêm vào tài liệu sinh hoạt' }).click();
    expect(await page.locator('clause-tools [role=status]').textContent()).toContain('đã có');
    await page.getByRole('link', { name: 'Mở tài liệu sinh hoạt' }).click();
    await packIsReady(page);
    expect(await printedExtracts(page)).toEqual([
      'Khoản 2 Điều 4 Nghị quyết số 05/NQ-HĐND',
      'Điều 5 Nghị quyết số 05/NQ-HĐND',
    ]);
    await page.goBack();
    await page.goForward();
    await packIsReady(page);
    expect(await printedExtracts(page)).toHaveLength(2);
  });

  test('that comes from elsewhere leaves the reader’s own alone', async () => {
    await open(packOf([ROADS, 'dieu-4']));
    await page.locator('.documents summary').first().click();
    await page.locator('.clauses input').first().check();
    await expect.poll(() => printedExtracts(page)).toHaveLength(2);
    const own = await printedExtracts(page);

    await open(packOf([DIGITAL, 'muc-i']));
    expect(await notes().innerText()).toContain('2 trích đoạn');
    await page.getByRole('button', { name: 'Bỏ: Mục I' }).click();
    await page.getByRole('button', { name: 'Mở danh sách đã giữ' }).click();
    await packIsReady(page);
    await expect.poll(() => printedExtracts(page)).toEqual(own);
  });

  test('is the same in two tabs', async () => {
    await open(TWO);
    await page.getByRole('button', { name: 'Bỏ: Điều 4' }).click();
    const second = await context.newPage();
    await open('sinh-hoat/', second);
    expect(await printedExtracts(second)).toHaveLength(1);
    await second.getByRole('button', { name: /^Bỏ: / }).click();
    await page.locator('.empty').waitFor({ state: 'visible' });
  });

  test('begins with the document whose page leads here', async () => {
    await page.goto(`${server.url}nghi-quyet/${DIGITAL}/`);
    await page.getByRole('link', { name: 'Chọn điều khoản đưa vào tài liệu sinh hoạt' }).click();
    await page.locator('.clauses label').first().waitFor();
    expect(await page.locator('.documents li').first().innerText()).toContain('12-NQ/ĐU');
  });
});

describe('what cannot be had is told, and the rest is built', () => {
  test('a clause and a document that are not there', async () => {
    await open(packOf([ROADS, 'dieu-99', 'dieu-4'], ['luat-khong-co'], ['A B']));
    expect(await printedExtracts(page)).toHaveLength(1);
    const told = await notes().innerText();
    expect(told).toContain('không có điều khoản “dieu-99”');
    expect(told).toContain('Cổng không có văn bản “luat-khong-co”');
    expect(told).toContain('Không đọc được phần này của địa chỉ: “A B”');
  });

  test('a page that is not answered, until it is', async () => {
    const broken = `**/nghi-quyet/${DIGITAL}/`;
    await page.route(broken, (route) => route.abort());
    await open(packOf([DIGITAL, 'muc-iii'], [ROADS, 'dieu-4']));
    expect(await printedExtracts(page)).toEqual(['Điều 4 Nghị quyết số 05/NQ-HĐND']);
    expect(await notes().innerText()).toContain('Chưa tải được “Nghị quyết 12-NQ/ĐU”');

    await page.unroute(broken);
    await notes().getByRole('button', { name: 'Thử lại' }).click();
    await expect.poll(() => printedExtracts(page)).toHaveLength(2);
    expect(await notes().innerText()).toBe('');
  });

  test('a browser that keeps nothing', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await open(TWO);
    expect(await notes().innerText()).toContain('Trình duyệt không cho lưu');
    await page.locator('[name=topic]').fill('Đường thôn');
    expect(await page.locator('.sheet .topic').innerText()).toContain('Đường thôn');
    await page.getByRole('button', { name: 'Bỏ: Điều 4' }).click();
    await page.reload();
    await packIsReady(page);
    expect(await printedExtracts(page)).toHaveLength(1);

    await page.goto(`${server.url}nghi-quyet/${DIGITAL}/#muc-i`);
    await page.getByRole('button', { name: 'Thêm vào tài liệu sinh hoạt' }).click();
    await page.getByRole('link', { name: 'Mở tài liệu sinh hoạt' }).click();
    await packIsReady(page);
    expect(await printedExtracts(page)).toEqual(['Mục I Nghị quyết 12-NQ/ĐU']);
  });

  test('script that does not run: the page says so and leads to the documents', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const without = await plain.newPage();
    await without.goto(`${server.url}sinh-hoat/`);
    expect(await without.locator('main').innerText()).toContain('cần JavaScript');
    await without.getByRole('link', { name: 'Danh sách văn bản' }).click();
    expect(without.url()).toBe(`${server.url}van-ban/`);
    await plain.close();
  });
});

describe('what a reader writes', () => {
  test('is on the paper, is kept, and leaves the browser neither in a request nor in the address', async () => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    const faults = watchFaults(page, server.url);
    await open(TWO);
    await page.locator('[name=organisation]').fill('Chi bộ Zebrano');
    await page.locator('details.questions summary').click();
    await page.locator('.questions .add input').fill('Zebrano làm gì?');
    await page.keyboard.press('Enter');
    await page.locator('details.agenda summary').click();
    await page.locator('.agenda .add input').fill('Văn nghệ Zebrano');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Cử thư ký' }).uncheck();
    // Text that is not on the screen yet counts: it is skipped by innerText.
    const written = () => page.locator('.sheet').textContent();
    const sheet = (await written()) ?? '';
    expect(sheet.match(/Zebrano/g)).toHaveLength(3);
    expect(sheet).not.toContain('Cử thư ký');

    await page.reload();
    await packIsReady(page);
    expect(await written()).toBe(sheet);
    expect([...sent, page.url()].filter((it) => it.includes('Zebrano'))).toEqual([]);
    expect(faults).toEqual([]);

    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Xoá những gì đã ghi' }).click();
    expect(await written()).not.toContain('Zebrano');
  });
});
