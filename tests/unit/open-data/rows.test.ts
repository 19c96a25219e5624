import { afterEach, expect, test } from 'vitest';
import { dataSets } from '../../../src/catalog/open-data/files.ts';
import { rowsOf } from '../../../src/catalog/open-data/rows.ts';
import { calendarView } from '../../../src/catalog/views/deadlines.ts';
import { toPortal, type Portal } from '../../../src/catalog/portal.ts';
import { tasksOfPlan } from '../../../src/catalog/parts/plan-tasks.ts';
import { readPortal } from '../../../src/collections/reading/read-portal.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const PLAN_ID = 'ke-hoach-02-kh-du-2026-02-10-xa-thu';
const PLAN = `plans/${PLAN_ID}.md`;
const NOW = new Date('2026-11-24T05:00:00Z');

let folder: PortalFolder | undefined;
afterEach(() => folder?.dispose());

/** The fixture portal after a change. */
function aPortal(change: (folder: PortalFolder) => void = () => undefined, now = NOW): Portal {
  folder = aPortalFolder();
  change(folder);
  return toPortal(readPortal(folder.root).library, now);
}

const taskRow = (portal: Portal, task: string) =>
  rowsOf(portal, 'tasks').find(({ id }) => id === `${PLAN_ID}/${task}`);

const withPlan = (words: string) => (it: PortalFolder) => {
  it.replace(PLAN, 'kind: plan\n', `kind: plan\n${words}\n`);
};

test('what no source tells is null, and never zero', () => {
  const portal = aPortal();

  expect(taskRow(portal, 'nv-2')).toMatchObject({
    lead: null,
    inCharge: null,
    awaitsBody: false,
    reportedOn: null,
    reportAgeDays: null,
    declaredState: 'no-report',
  });
  const [, , , , text] = rowsOf(portal, 'indicators');
  expect(text).toMatchObject({ baselineValue: null, newestValue: null, targetFrom: null });
});

test('a task has its declared state beside what its deadline says on the day', () => {
  const portal = aPortal();

  expect(taskRow(portal, 'nv-1')).toMatchObject({ declaredState: 'done', standing: 'closed' });
  expect(taskRow(portal, 'nv-5')).toMatchObject({
    declaredState: 'no-report',
    standing: 'overdue',
    dueOn: '2026-05-31',
    daysLate: 177,
    asOf: '2026-11-24',
  });
});

test('a draft is in no file', () => {
  const files = dataSets(aPortal(withPlan('draft: true'))).flatMap((set) => set.files);
  expect(files.filter(({ content }) => content.includes(PLAN_ID)).map(({ name }) => name)).toEqual(
    [],
  );
});

test('a withdrawn plan is marked, and its tasks are gone', () => {
  const portal = aPortal(withPlan('withdrawn: { on: 2026-11-01, why: Số liệu sai. }'));

  expect(rowsOf(portal, 'plans')).toMatchObject([
    { id: PLAN_ID, withdrawnOn: '2026-11-01', withdrawnWhy: 'Số liệu sai.' },
  ]);
  expect(rowsOf(portal, 'tasks')).toEqual([]);
  expect(rowsOf(portal, 'taskReports')).toEqual([]);
});

test('a report dated after the portal’s day is not told yet', () => {
  const portal = aPortal(undefined, new Date('2026-06-14T05:00:00Z'));
  expect(rowsOf(portal, 'taskReports')).toEqual([]);
});

test('the same instant gives the same bytes', () => {
  const bytes = () => dataSets(aPortal()).flatMap(({ files }) => files.map((it) => it.sha256));
  expect(bytes()).toEqual(bytes());
});

test('a deadline keeps its name when its task, day and state change', () => {
  const events = (portal: Portal) =>
    calendarView(portal, { name: 'x', self: '/x.ics', duties: portal.plans.flatMap(tasksOfPlan) })
      .events;
  const before = events(aPortal()).map(({ uid }) => uid);
  const after = events(
    aPortal((it) => {
      it.replace(PLAN, 'title: Trồng cây', 'title: Trồng hoa');
      it.replace(PLAN, 'quarter: 2026-Q4', 'quarter: 2026-Q3');
    }),
  );

  expect(after.map(({ uid }) => uid).sort()).toEqual(before.sort());
  expect(after.find(({ summary }) => summary.includes('Trồng hoa'))?.day).toBe('2026-09-30');
});

test('a task without a day stands in no calendar', () => {
  const portal = aPortal();
  const { events } = calendarView(portal, {
    name: 'x',
    self: '/x.ics',
    duties: portal.plans.flatMap(tasksOfPlan),
  });
  expect(events.map(({ uid }) => uid.split('.')[0])).not.toContain('nv-6');
  expect(events.map(({ uid }) => uid.split('.')[0])).not.toContain('nv-8');
});
