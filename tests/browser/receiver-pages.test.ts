import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feedbackWords } from '../../src/strings/feedback.ts';
import { aBrowser, watchFaults } from '../support/browser.ts';
import { beyondTheEdge, violationsOf } from '../support/page-measures.ts';
import { aReceiver, ARTICLE, TYPED, type TestReceiver } from '../support/receiver.ts';

const FORM = `/gui/y-kien/?trang=${ARTICLE}`;

let browser: Browser;
let receiver: TestReceiver;
beforeAll(async () => {
  browser = await aBrowser();
  receiver = await aReceiver();
});
afterAll(async () => {
  await browser.close();
  await receiver.dispose();
});

async function fill(page: Page, typed: Record<string, string>): Promise<void> {
  for (const [field, value] of Object.entries(typed)) await page.fill(`[name="${field}"]`, value);
}

const send = (page: Page) => page.getByRole('button', { name: feedbackWords.form.send }).click();

describe('a reader without script', () => {
  test('writes, is thanked with a code, sees the state, and erases the email', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(receiver.origin + FORM);
    await fill(page, TYPED);
    await send(page);
    const code = (await page.locator('.code').textContent()) ?? '';
    expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
    expect(await page.getByText(feedbackWords.thanks.back).getAttribute('href')).toBe(ARTICLE);

    await page.goto(`${receiver.origin}/gui/tinh-trang/`);
    await page.fill('[name="ma"]', code.toLowerCase());
    await page.getByRole('button').click();
    expect(await page.locator('.code').textContent()).toBe(feedbackWords.state.received);
    await page.getByRole('button', { name: feedbackWords.states.eraseEmail }).click();
    expect(await page.getByText(feedbackWords.states.emailErased).count()).toBe(1);
    await page.close();
  });

  test('loses nothing of what was typed when it cannot be sent', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(receiver.origin + FORM);
    const text = 'Dòng một.\n\n  "Dòng" <hai> & ba.';
    await fill(page, { ...TYPED, author: 'UBND xã Thử', text });
    await send(page);
    expect(await page.inputValue('[name="text"]')).toBe(text);
    expect(await page.getByRole('alert').textContent()).toContain('tên một cơ quan');
    await page.close();
  });
});

test('hostile text comes back as text', async () => {
  const page = await browser.newPage();
  const faults = watchFaults(page, receiver.origin);
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(receiver.origin + FORM);
  const hostile = '</textarea>"><script>alert(1)</script><img src=x onerror=alert(2)>';
  await fill(page, { ...TYPED, title: hostile, text: hostile, author: 'UBND xã Thử' });
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await send(page);
  await answered;
  await page.waitForLoadState('load');
  expect(await page.inputValue('[name="title"]')).toBe(hostile);
  expect(await page.inputValue('[name="text"]')).toBe(hostile);
  expect(await page.locator('img, script').count()).toBe(0);
  // The browser tells on its console of any answer that is a refusal.
  expect(faults.filter((it) => !it.includes('422'))).toEqual([]);
  await page.close();
});

test.each([FORM, '/gui/tinh-trang/', '/gui/khong-co/'])(
  '%s is for everyone, and scrolls sideways on no telephone',
  async (path) => {
    const page = await browser.newPage({
      bypassCSP: true,
      viewport: { width: 320, height: 640 },
    });
    await page.goto(receiver.origin + path);
    expect(await beyondTheEdge(page)).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  },
);
