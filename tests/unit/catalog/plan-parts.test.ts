import { describe, expect, test } from 'vitest';
import { clausesOf, clauseWords } from '../../../src/catalog/parts/clauses.ts';
import { documentAddress } from '../../../src/catalog/parts/documents.ts';
import { planCoverages } from '../../../src/catalog/parts/plan-coverage.ts';
import { planProgress } from '../../../src/catalog/parts/progress.ts';
import { taskKeys } from '../../../src/catalog/parts/task-keys.ts';
import { stateView, taskStanding } from '../../../src/catalog/parts/task-state.ts';
import { timelineOf } from '../../../src/catalog/parts/timeline.ts';
import { pastDaysOf, portalOn } from '../../../src/catalog/past.ts';
import { progressViews } from '../../../src/catalog/views/progress.ts';
import { toPortal, type Portal } from '../../../src/catalog/portal.ts';
import type { Entry } from '../../../src/collections/library.ts';
import { planWords } from '../../../src/strings/task-filter.ts';
import { readPortal } from '../../../src/collections/reading/read-portal.ts';

const { library } = readPortal('examples/xa-minh-hoa');
const NOW = new Date('2026-11-24T05:00:00Z');
const PLAN = 'ke-hoach-15-kh-ubnd-2026-01-15-xa-minh-hoa';

type Plan = Entry<'plans'>;
type Task = Plan['data']['tasks'][number];

/** The example portal with one plan changed, and that plan. */
function withPlan(change: (data: Plan['data']) => Plan['data']): { portal: Portal; plan: Plan } {
  const plans = library.plans.map((entry) =>
    entry.id === PLAN ? { ...entry, data: change(entry.data) } : entry,
  );
  const portal = toPortal({ ...library, plans }, NOW);
  const plan = portal.find.plan(PLAN);
  if (!plan) throw new Error(`no plan ${PLAN}`);
  return { portal, plan };
}

const withTask = (id: string, change: (task: Task) => Task) =>
  withPlan((data) => ({
    ...data,
    tasks: data.tasks.map((task) => (task.id === id ? change(task) : task)),
  }));

describe('tasks that no body is in charge of', () => {
  const unledOf = (portal: Portal) =>
    progressViews(portal)[0]?.view.unled.map(({ address }) => address) ?? [];

  test('are told while something is owed, and no longer once they are closed', () => {
    const { portal: open } = withPlan((data) => data);
    const { portal: closed } = withTask('nv-9', (task) => ({
      ...task,
      reports: [...task.reports, { on: '2026-11-20', state: 'done', evidence: [] }],
    }));

    expect(unledOf(open)).toContain(`/ke-hoach/${PLAN}/nhiem-vu/nv-9/`);
    expect(unledOf(closed)).not.toContain(`/ke-hoach/${PLAN}/nhiem-vu/nv-9/`);
  });
});

test('a task is found by the body that the plan names and by those that took it over', () => {
  const portal = toPortal(library, NOW);
  const plan = portal.find.plan('ke-hoach-11-kh-ubnd-2024-01-12-xa-minh-hoa');
  const task = plan?.data.tasks.find(({ id }) => id === 'nv-5');
  if (!plan || !task) throw new Error('no such task');

  expect(taskKeys(portal, plan, task)['chu-tri']).toEqual([
    'to-dia-chinh-nong-nghiep-xa',
    'phong-kinh-te-xa',
    'trung-tam-hcc-xa',
  ]);
});

test('the timeline goes by days, in whatever order the plan has its tasks', () => {
  const usual = withPlan((data) => data);
  const turned = withPlan((data) => ({ ...data, tasks: [...data.tasks].reverse() }));
  const quartersOf = ({ portal, plan }: typeof usual) =>
    timelineOf(portal, plan).flatMap(({ label }) => (label.startsWith('Quý') ? [label] : []));

  expect(quartersOf(usual)).toEqual(['Quý II/2026', 'Quý III/2026', 'Quý IV/2026']);
  expect(quartersOf(turned)).toEqual(quartersOf(usual));
});

test('the last days of open tasks stand earliest first', () => {
  const { portal, plan } = withPlan((data) => ({ ...data, tasks: [...data.tasks].reverse() }));
  const { dues } = planProgress(portal, plan);

  expect(dues.length).toBeGreaterThan(2);
  expect(dues).toEqual([...dues].sort());
});

test('beside the state of a task that is closed stands nothing about its deadline', () => {
  const { portal, plan } = withPlan((data) => data);
  const dueOf = (id: string) =>
    plan.data.tasks
      .filter((task) => task.id === id)
      .map((task) => stateView(portal, plan, task).due);

  expect(dueOf('nv-4')).toEqual([undefined]);
  expect(dueOf('nv-5')).toMatchObject([{ id: 'overdue', day: '2026-08-31' }]);
});

test('a reporting day has a page of its own once it is over, unless the plan came later', () => {
  const { portal, plan } = withPlan((data) => ({
    ...data,
    reportingDays: ['2025-12-31', '2026-11-23', '2026-11-24', '2026-12-31'],
  }));

  expect([portal.today, plan.data.issuedOn]).toEqual(['2026-11-24', '2026-01-15']);
  expect(pastDaysOf(portal, plan)).toEqual(['2026-11-23']);
});

test('an article was there on a day in the past once it was put on the portal, not since its own day', () => {
  const [first] = toPortal(library, NOW).articles.filter(
    ({ data }) => data.publishedAt < '2026-06',
  );
  if (!first) throw new Error('the example has articles of May');
  const late = { ...first, data: { ...first.data, publishAt: '2026-08-01T00:00:00Z' } };
  const articles = library.articles.map((entry) => (entry.id === first.id ? late : entry));
  const wasThere = (content: typeof library) =>
    portalOn(toPortal(content, NOW), '2026-06-30').articles.some(({ id }) => id === first.id);

  expect(wasThere(library)).toBe(true);
  expect(wasThere({ ...library, articles })).toBe(false);
});

describe('a periodic task', () => {
  const firstDue = (data: Partial<Plan['data']>) => {
    const { portal, plan } = withPlan((all) => ({ ...all, ...data }));
    const [task] = plan.data.tasks;
    if (!task) throw new Error('the plan has tasks');
    const quarterly: Task = {
      ...task,
      deadline: { kind: 'periodic', every: 'quarter' },
      reports: [],
    };
    return taskStanding(portal, plan, quarterly);
  };

  test.each([
    ['the day of its plan', { issuedOn: '2026-01-15' }, '2026-03-31'],
    ['the end of the month, where the plan tells no day', { issuedOn: '2026-02' }, '2026-06-30'],
    ['the plan’s period, where the plan tells no date', { issuedOn: 'unknown' }, '2026-09-30'],
  ])('is owed from %s', (_case, data, due) => {
    expect(firstDue({ period: { from: '2026-07', until: '2026-12' }, ...data })).toMatchObject({
      due,
    });
  });
});

describe.each(library.plans.map(({ id }) => id))('the clauses that %s carries out', (id) => {
  const portal = toPortal(library, NOW);
  const plan = portal.find.plan(id);
  if (!plan) throw new Error(`no plan ${id}`);

  test('stand each with the tasks of this plan that name it', () => {
    const told = planCoverages(portal, plan).flatMap(({ document, carried }) =>
      carried.flatMap(({ clause, tasks }) =>
        tasks.map((task) => [document.address, clause.label, task.address].join(' ')),
      ),
    );
    const named = plan.data.tasks.flatMap((task) =>
      task.implements.flatMap((edge) => {
        const entry = portal.find.document(edge.document);
        if (!entry) return [];
        return (edge.clauses.length > 0 ? edge.clauses : ['']).map((clause) =>
          [
            documentAddress(portal, entry),
            clause ? clauseWords(entry, clause) : planWords.wholeDocument,
            portal.routes.task(id, task.id),
          ].join(' '),
        );
      }),
    );

    expect(told.sort()).toEqual(named.sort());
  });
});

describe('the clauses that a plan carries out', () => {
  const carriedBy = ({ portal, plan }: { portal: Portal; plan: Plan }, document: string) =>
    planCoverages(portal, plan)
      .filter((it) => it.document.address.includes(document))
      .flatMap(({ carried }) => carried);

  test('are those of its own tasks, though other plans carry out the same', () => {
    const [own] = library.plans.find(({ id }) => id === PLAN)?.data.tasks ?? [];
    const [edge] = own?.implements ?? [];
    if (!edge) throw new Error('the first task carries a clause out');
    const told = carriedBy(
      withPlan((data) => data),
      edge.document,
    );
    const plans = library.plans.map((entry) =>
      entry.id === PLAN
        ? entry
        : {
            ...entry,
            data: {
              ...entry.data,
              tasks: entry.data.tasks.map((task) => ({ ...task, implements: [edge] })),
            },
          },
    );
    const portal = toPortal({ ...library, plans }, NOW);
    const plan = portal.find.plan(PLAN);
    if (!plan) throw new Error(`no plan ${PLAN}`);

    expect(carriedBy({ portal, plan }, edge.document)).toEqual(told);
  });

  test('are named in a document too whose text is not here', () => {
    const textless = library.documents.find((entry) => clausesOf(entry).length === 0);
    if (!textless) throw new Error('a document of the example has no text');
    const changed = withTask('nv-1', (task) => ({
      ...task,
      implements: [{ document: textless.id, clauses: ['dieu-5'], basis: 'editorial' }],
    }));

    expect(carriedBy(changed, textless.id)).toMatchObject([
      {
        clause: { label: 'Điều 5' },
        tasks: [{ label: expect.stringContaining('274 hộ') as string }],
      },
    ]);
  });

  test('are all of a document that it carries out whole, and open while no task does', () => {
    const whole = library.resolutions.find((entry) => clausesOf(entry).length > 0);
    if (!whole) throw new Error('the example has resolutions with a text');
    const { portal, plan } = withPlan((data) => ({
      ...data,
      implements: [{ document: whole.id, clauses: [], basis: 'editorial' }],
      tasks: data.tasks.map((task) => ({ ...task, implements: [] })),
    }));
    const [coverage] = planCoverages(portal, plan);

    expect(coverage?.carried).toEqual([]);
    expect(coverage?.open.length).toBeGreaterThan(0);
  });
});
