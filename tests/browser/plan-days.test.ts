import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readersOfExample, type Readers } from '../support/readers.ts';

const PLAN = 'ke-hoach/ke-hoach-15-kh-ubnd-2026-01-15-xa-minh-hoa/';

let readers: Readers;
const reading: Readers['reading'] = (...args) => readers.reading(...args);

beforeAll(async () => {
  readers = await readersOfExample();
});
afterAll(() => readers.close());

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

  test('moves tasks among the lists of the whole portal, each to the list of its standing', async () => {
    await reading(
      'tien-do/',
      async (page) => {
        for (const [id, block] of [
          ['overdue', '#p_qua-han'],
          ['due-soon', '#p_sap-den-han'],
        ] as const) {
          const marked = page.locator(`${block} tr:visible task-standing`);
          const standings = await marked.evaluateAll((them) =>
            them.map((it) => it.dataset['standing']),
          );
          expect(standings.length).toBeGreaterThan(0);
          expect(new Set(standings)).toEqual(new Set([id]));
          const title = await page.locator(`${block} h2`).innerText();
          expect(title).toContain(`(${standings.length})`);
          const told = page.locator(`main due-count[data-standing=${id}] b`);
          expect(await told.first().innerText()).toBe(String(standings.length));
        }
      },
      { now: '2026-12-20T05:00:00Z', viewport: { width: 360, height: 740 } },
    );
  });

  test('says so where no task is near its last day any longer', async () => {
    await reading(
      'tien-do/',
      async (page) => {
        expect(await page.locator('#p_sap-den-han tr:visible').count()).toBe(0);
        expect(await page.locator('#p_sap-den-han p:visible').innerText()).toMatch(
          /không có nhiệm vụ nào sắp/,
        );
      },
      { now: '2040-01-01T05:00:00Z' },
    );
  });

  test('puts tasks into the group of their standing, one that the build had left empty too', async () => {
    await reading(
      `${PLAN}loc/thoi-han/`,
      async (page) => {
        const misplaced = page.locator(
          '[data-list=in-time] task-standing[data-standing=overdue], [data-list=due-soon] task-standing[data-standing=overdue]',
        );
        expect(await misplaced.count()).toBe(0);
        expect(await page.locator('[data-list=in-time]').isVisible()).toBe(false);
        const late = await page.locator('#p_overdue tbody tr').count();
        expect(await page.locator('nav [data-count=overdue]').innerText()).toBe(String(late));
      },
      { now: '2040-01-01T05:00:00Z' },
    );
  });

  test('offers each standing that a task has, with its number', async () => {
    await reading(
      PLAN,
      async (page) => {
        const late = await page.locator('task-filter task-standing[data-standing=overdue]').count();
        const options = page.locator('select[name=thoi-han] option');
        expect(await options.allInnerTexts()).toContain(`Quá hạn (${late})`);
        expect((await options.allInnerTexts()).join()).not.toContain('Trong hạn');
      },
      { now: '2040-01-01T05:00:00Z' },
    );
  });

  test('names the nearest day of a body’s tasks that has not passed', async () => {
    const nearest = (page: Page) => page.locator('next-duty time').getAttribute('datetime');
    const path = 'co-quan/phong-kinh-te-xa/';
    await reading(path, async (page) => expect(await nearest(page)).toBe('2026-12-15'), {
      now: '2026-12-15T05:00:00Z',
    });
    await reading(
      path,
      async (page) => {
        const days = await page
          .locator('#p_nhiem-vu task-standing[data-day]')
          .evaluateAll((them) => them.map((it) => it.dataset['day'] ?? ''));
        const coming = days.filter((day) => day >= '2027-01-05').sort();
        expect(coming.length).toBeGreaterThan(0);
        expect(await nearest(page)).toBe(coming[0]);
      },
      { now: '2027-01-05T05:00:00Z' },
    );
  });

  test('turns an indicator that is not met when its last day has passed', async () => {
    const open = 'Chưa đạt, chưa đến hạn';
    const words = (page: Page) => page.locator('day-turn b:visible').allInnerTexts();
    await reading(PLAN, async (page) => expect((await words(page)).join()).toContain(open), {
      now: '2026-12-31T05:00:00Z',
    });
    await reading(
      PLAN,
      async (page) => {
        const told = (await words(page)).map((it) => it.trim());
        expect(told).toContain('Đã đến hạn, chưa có số đo cuối');
        expect(told).not.toContain(open);
      },
      { now: '2040-01-01T05:00:00Z' },
    );
  });

  test('leaves a page of the past as it was', async () => {
    await reading(
      'tien-do/2026-06-30/',
      async (page) => {
        const built = await page.locator('#p_qua-han [data-count]').innerText();
        expect(await page.locator('#p_qua-han tbody tr:visible').count()).toBe(Number(built));
        expect(await page.locator('main as-of-day').first().innerText()).toContain('30/06/2026');
      },
      { now: '2040-01-01T05:00:00Z' },
    );
  });
});
