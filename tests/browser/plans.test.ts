import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { servePortal, type PortalServer } from '../../scripts/serve/serve-portal.ts';
import { aBrowser } from '../support/browser.ts';

const PLAN = 'ke-hoach/ke-hoach-15-kh-ubnd-2026-01-15-xa-minh-hoa/';

let browser: Browser;
let server: PortalServer;

beforeAll(async () => {
  const portal = inject('portals').find(({ name }) => name === 'example');
  if (!portal) throw new Error('no example portal');
  browser = await aBrowser();
  server = await servePortal({ ...portal, port: 0 });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Open a page for a reader whose clock stands at an instant. */
async function reading(
  path: string,
  use: (page: Page) => Promise<void>,
  { now, ...options }: NonNullable<Parameters<Browser['newContext']>[0]> & { now?: string } = {},
): Promise<void> {
  const context: BrowserContext = await browser.newContext(options);
  const page = await context.newPage();
  if (now) await page.clock.setFixedTime(new Date(now));
  await page.goto(server.url + path);
  await use(page);
  await context.close();
}

const rows = (page: Page) => page.locator('task-filter tbody tr:visible');
const status = (page: Page) => page.locator('task-filter [role=status]');

describe('the table of a plan’s tasks', () => {
  test('is narrowed by what is chosen, which is told and stands in the address', async () => {
    await reading(PLAN, async (page) => {
      const all = await rows(page).count();
      await page.locator('select[name=thoi-han]').selectOption('overdue');
      const shown = await rows(page).count();
      expect(shown).toBeGreaterThan(0);
      expect(shown).toBeLessThan(all);
      expect(await status(page).innerText()).toBe(
        `Đang hiện ${shown} trong ${all} nhiệm vụ: Quá hạn.`,
      );
      expect(new URL(page.url()).search).toBe('?thoi-han=overdue');

      await page.reload();
      expect(await rows(page).count()).toBe(shown);
      await page.emulateMedia({ media: 'print' });
      expect(await status(page).isVisible()).toBe(true);
      expect(await page.locator('task-filter as-of-day').isVisible()).toBe(true);
      expect(await page.locator('task-filter form').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });

      await page.locator('task-filter button[type=reset]').click();
      await expect.poll(() => rows(page).count()).toBe(all);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('is put into order by a heading, both ways, tasks without a day last', async () => {
    await reading(PLAN, async (page) => {
      const heading = page.locator('task-filter th[data-sort=due]');
      await heading.getByRole('button').press('Enter');
      expect(await heading.getAttribute('aria-sort')).toBe('ascending');
      const dues = await rows(page).evaluateAll((them) =>
        them.map((it) => it.getAttribute('data-due') ?? '9999'),
      );
      expect(dues).toEqual([...dues].sort());

      await heading.getByRole('button').press('Enter');
      expect(await heading.getAttribute('aria-sort')).toBe('descending');
    });
  });

  test('offers plain links where script does not run, and no form', async () => {
    await reading(
      PLAN,
      async (page) => {
        expect(await page.locator('task-filter form').isVisible()).toBe(false);
        expect(await page.locator('task-filter .links a').count()).toBe(4);
        await page.locator('task-filter .links a').nth(2).click();
        await page.locator('nav a[href="#p_overdue"]').click();
        expect(await page.locator('.groups > section:visible').count()).toBe(1);
        expect(await page.locator('.groups h2:visible').innerText()).toBe('Thời hạn: Quá hạn');
        await page.locator('a[href="#p_nhom"]').click();
        expect(await page.locator('.groups > section:visible').count()).toBeGreaterThan(2);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('what depends on today', () => {
  const task = `${PLAN}nhiem-vu/nv-15/`;
  const standing = (page: Page) => page.locator('main task-standing').first().innerText();

  test('is said for the reader’s day, on the portal’s calendar', async () => {
    // 16 December in Vietnam, still the 15th in Honolulu.
    const options = { now: '2026-12-15T18:00:00Z', timezoneId: 'Pacific/Honolulu' };
    await reading(
      task,
      async (page) => {
        expect(await standing(page)).toBe('quá hạn 1 ngày');
        expect(await page.locator('main as-of-day').first().innerText()).toBe(
          'tính đến ngày 16/12/2026',
        );
      },
      options,
    );
  });

  test('on the last day is still in time', async () => {
    await reading(
      task,
      async (page) => {
        expect(await standing(page)).toBe('sắp đến hạn, hôm nay là ngày cuối');
      },
      { now: '2026-12-15T05:00:00Z' },
    );
  });

  test('does not go back before the day of the build, whatever the reader’s clock', async () => {
    await reading(
      task,
      async (page) => {
        expect(await page.locator('main as-of-day').first().innerText()).toBe(
          'tính đến ngày 01/12/2026',
        );
      },
      { now: '2020-01-01T05:00:00Z' },
    );
  });

  test('counts tasks that have run late since the build', async () => {
    await reading(
      PLAN,
      async (page) => {
        const told = await page.locator('due-count[data-standing=overdue] b').first().innerText();
        const marked = await page
          .locator('task-filter task-standing[data-standing=overdue]')
          .count();
        expect(Number(told)).toBe(marked);
        expect(marked).toBeGreaterThan(6);
      },
      { now: '2027-02-01T05:00:00Z' },
    );
  });
});
