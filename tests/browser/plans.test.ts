import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readersOfExample, type Readers } from '../support/readers.ts';

const PLAN = 'ke-hoach/ke-hoach-15-kh-ubnd-2026-01-15-xa-minh-hoa/';

const TELEPHONE = { width: 360, height: 740 };

let readers: Readers;
const reading: Readers['reading'] = (...args) => readers.reading(...args);

beforeAll(async () => {
  readers = await readersOfExample();
});
afterAll(() => readers.close());

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

  test('is narrowed on a narrow screen too, where rows are paragraphs', async () => {
    await reading(
      PLAN,
      async (page) => {
        const all = await rows(page).count();
        await page.getByText('Lọc nhiệm vụ').click();
        await page.locator('select[name=thoi-han]').selectOption('overdue');
        expect(await rows(page).count()).toBeLessThan(all);
      },
      { viewport: TELEPHONE },
    );
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

describe('what a plan’s page folds', () => {
  test('opens without script, and prints whole', async () => {
    await reading(
      PLAN,
      async (page) => {
        const table = page.locator('#p_dieu-khoan table').first();
        expect(await table.isVisible()).toBe(false);
        await page.emulateMedia({ media: 'print' });
        expect(await table.isVisible()).toBe(true);
        await page.emulateMedia({ media: 'screen' });
        await page.locator('#p_dieu-khoan summary').first().click();
        expect(await table.isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });

  test('stands open on a wide screen, and on paper from a telephone', async () => {
    const folded = [
      '#p_van-ban .columns',
      '#p_trien-khai table',
      '#p_chi-tieu svg[role=img]',
      'dl',
    ];
    const areShown = (page: Page) =>
      Promise.all(folded.map((it) => page.locator(it).first().isVisible()));

    await reading(PLAN, async (page) => {
      expect(await areShown(page)).toEqual([true, true, true, true]);
    });
    await reading(
      PLAN,
      async (page) => {
        expect(await areShown(page)).toEqual([false, false, false, false]);
        await page.emulateMedia({ media: 'print' });
        expect(await areShown(page)).toEqual([true, true, true, true]);
      },
      { viewport: TELEPHONE },
    );
  });

  test('opens for an address that leads into it', async () => {
    await reading(
      `${PLAN}#muc-ii`,
      async (page) => {
        expect(await page.locator('[id="muc-ii"]').isVisible()).toBe(true);
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
      },
      { viewport: TELEPHONE },
    );
  });
});

test.each([
  PLAN,
  'ke-hoach/ke-hoach-11-kh-ubnd-2024-01-12-xa-minh-hoa/',
  'ke-hoach/chuong-trinh-04-ctr-du-2026-07-27-xa-minh-hoa/',
])('%s is not long on a telephone, and tells the state of every task', async (plan) => {
  await reading(
    plan,
    async (page) => {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height).toBeLessThan(9500);
      const states = page.locator('task-filter tbody tr .state:visible');
      expect(await states.count()).toBe(await rows(page).count());
    },
    { viewport: TELEPHONE },
  );
});
