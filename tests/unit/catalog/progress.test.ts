import { describe, expect, test } from 'vitest';
import { correctionsView } from '../../../src/catalog/views/corrections.ts';
import { methodView } from '../../../src/catalog/views/method.ts';
import { progressViews, type ProgressView } from '../../../src/catalog/views/progress.ts';
import { sitemapView } from '../../../src/catalog/sitemap.ts';
import { wholeProgress } from '../../../src/catalog/parts/whole-progress.ts';
import { portalOn } from '../../../src/catalog/past.ts';
import { toPortal } from '../../../src/catalog/portal.ts';
import { declaredState, isClosed, type TaskState } from '../../../src/domain/task.ts';
import { readPortal } from '../../../src/collections/reading/read-portal.ts';
import { countArticles, countCorrections, countPlans } from '../../support/count-files.ts';

const FOLDER = 'examples/xa-minh-hoa';
const { library } = readPortal(FOLDER);
const NOW = '2026-11-24';
/** The last minute of the day in Vietnam. */
const endOf = (day: string) => new Date(`${day}T16:59:00Z`);
const portal = toPortal(library, endOf(NOW));
const pages = progressViews(portal);
const [present] = pages;

/** As its reports say in the end. */
const isOpen = ({ reports }: { reports: { on: string; state: TaskState }[] }) =>
  !isClosed(declaredState(reports, NOW));

function counted(view: ProgressView, id: string): number | undefined {
  return view.coverage.facts.find((fact) => fact.id === id)?.count;
}

function sumOf<T>(values: Iterable<T>, count: (value: T) => number): number {
  return [...values].reduce((sum, value) => sum + count(value), 0);
}

describe.each(pages)('the sums of /tien-do/ at $day', ({ day = NOW, view }) => {
  const plans = [...countPlans(FOLDER, day)];

  test('every strip equals a count of the files', () => {
    expect(view.plans).toHaveLength(plans.length);
    for (const [id, count] of plans) {
      const strip = view.plans.find(({ plan }) => plan.address.includes(id));
      const states = Object.fromEntries(strip?.parts.map((part) => [part.id, part.count]) ?? []);
      expect(states, id).toEqual(count.states);
      expect(strip?.total).toBe(count.tasks);
    }
  });

  test('the whole is the sum of the plans, and every task is in one part', () => {
    const total = sumOf(plans, ([, { tasks }]) => tasks);

    expect(view.whole.total).toBe(total);
    expect(sumOf(view.whole.parts, ({ count }) => count)).toBe(total);
    for (const { id, count } of view.whole.parts) {
      expect(count, id).toBe(sumOf(plans, ([, { states }]) => states[id] ?? 0));
    }
  });

  test('the counts of the chain equal a count of the files', () => {
    const articles = countArticles(FOLDER, day);

    expect(counted(view, 'proved')).toBe(sumOf(plans, ([, it]) => it.withEvidence));
    expect(counted(view, 'linked')).toBe(sumOf(plans, ([, it]) => it.withClauses));
    expect(counted(view, 'doneUnproved')).toBe(
      sumOf(plans, ([, { states }]) => states['done-unproved'] ?? 0),
    );
    expect(counted(view, 'noReport')).toBe(
      sumOf(plans, ([, { states }]) => states['no-report'] ?? 0),
    );
    expect(counted(view, 'reporting')).toBe(articles.reporting);
    expect(view.coverage.silent).toHaveLength(articles.all - articles.reporting);
  });

  test('the list of overdue tasks holds those whose last day has passed, and nothing is left out', () => {
    const periodic = view.overdue.filter(({ deadline }) => deadline.startsWith('Định kỳ'));

    expect(view.overdue).toHaveLength(view.whole.overdue);
    expect(view.overdue.length - periodic.length).toBe(sumOf(plans, ([, it]) => it.overdue));
  });
});

describe('what is not known', () => {
  test('is counted as a state of its own in every strip and chart', () => {
    expect(present?.view.whole.parts.map(({ id }) => id)).toContain('no-report');
    for (const { points, total } of present?.view.history ?? []) {
      for (const { counts } of points) {
        expect(sumOf(Object.values(counts), (count) => count)).toBe(total);
      }
    }
  });

  test('of a document without text is said, not counted as covered', () => {
    for (const { counts, missing } of present?.view.coverage.documents ?? []) {
      expect(counts === undefined || counts.covered + missing.length === counts.asked).toBe(true);
    }
  });

  test('of tasks that no body is in charge of is listed', () => {
    expect(present?.view.unled.map(({ unled }) => unled).sort()).toEqual(['unclaimed', 'unknown']);
  });
});

describe('a day in the past', () => {
  const past = pages.filter(({ day }) => day);

  test('has a page for every reporting day of a plan that has passed', () => {
    expect(past.map(({ day }) => day)).toEqual([
      '2024-06-30',
      '2024-12-31',
      '2025-06-30',
      '2025-12-31',
      '2026-03-31',
      '2026-06-30',
      '2026-09-30',
    ]);
  });

  test('says so, stays out of search engines and of the site map, and leads to the present', () => {
    const { pages: mapped } = sitemapView(portal);
    for (const { day = '', view } of past) {
      expect(view.frame).toMatchObject({ canonical: '/tien-do/', hidden: true });
      expect(view.frame.past?.present.address).toBe('/tien-do/');
      expect(view.frame.address).toBe(`/tien-do/${day}/`);
      expect(mapped.some(({ address }) => address.includes(day))).toBe(false);
    }
  });

  test('knows nothing of plans and reports that came later', () => {
    const [first] = past;

    expect(first?.view.plans).toHaveLength(1);
  });

  test('is what the portal of that day showed', () => {
    const day = '2026-06-30';
    const plans = library.plans.filter(({ data }) => data.issuedOn <= day);
    const [was] = progressViews(toPortal({ ...library, plans }, endOf(day)));
    const is = past.find((page) => page.day === day);

    expect(is?.view.whole).toEqual(was?.view.whole);
    expect(is?.view.overdue).toEqual(was?.view.overdue);
    expect(is?.view.history).toEqual(was?.view.history);
  });
});

describe('the log of corrections', () => {
  const rows = correctionsView(portal).years.flatMap((year) => year.rows);

  test('stands newest first', () => {
    const days = rows.map(({ day }) => day.iso);

    expect(days).toEqual([...days].sort().reverse());
  });

  test('holds every correction of an article', () => {
    const corrections = rows.filter(({ kind }) => kind === 'Đính chính bài viết');

    expect(corrections).toHaveLength(countCorrections(FOLDER, NOW));
  });

  test('holds what was withdrawn, changed, dropped or taken back', () => {
    expect(new Set(rows.map(({ kind }) => kind)).size).toBe(5);
  });
});

test('the method page tells the number of days that the portal really uses', () => {
  const site = { ...library.site, dueSoonDays: 17 };
  const view = methodView(toPortal({ ...library, site }, new Date()));

  expect(view.standings.find(({ id }) => id === 'due-soon')?.meaning).toContain('17 ngày');
});

test('on a day in the past a duty is borne by the body that bore it then', () => {
  const past = portalOn(portal, '2025-06-30');
  const body = 'to-dia-chinh-nong-nghiep-xa';

  expect(portal.duties.of(body).filter(({ task }) => isOpen(task))).toEqual([]);
  expect(past.duties.of(body).filter(({ task }) => isOpen(task)).length).toBeGreaterThan(0);
});

test('tasks that a source does not name stay in the stated sum of all plans', () => {
  const [plan] = present?.view.plans ?? [];
  if (!plan) throw new Error('the example has plans');
  const whole = wholeProgress(portal, [{ ...plan, statedTotal: plan.total + 5 }, plan]);

  expect(whole.statedTotal).toBe(2 * plan.total + 5);
  expect(whole.total).toBe(2 * plan.total);
});
