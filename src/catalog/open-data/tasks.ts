import type { Entry } from '../../collections/library.ts';
import { taskNode } from '../../domain/graph.ts';
import { declaredState } from '../../domain/task.ts';
import { daysSinceReport, lastReportDay } from '../../domain/task-report.ts';
import { deadlineDay } from '../../domain/task-standing.ts';
import type { TaskReportRow, TaskRow } from '../../schemas/open-data/tasks.ts';
import { STATE_LABELS } from '../../strings/labels.ts';
import { STANDING_LABELS } from '../../strings/vocabularies.ts';
import { evidenceOf, taskStanding, type Task } from '../parts/task-state.ts';
import { deadlineWords } from '../parts/tasks.ts';
import type { Portal } from '../portal.ts';
import { bodyNames, withUniqueIds, wholeAddress } from './values.ts';

type Plan = Entry<'plans'>;

const tasksOf = ({ plans }: Portal) =>
  plans
    .filter(({ data }) => !data.withdrawn)
    .flatMap((plan) => plan.data.tasks.map((task) => ({ plan, task })));

/** Every task of the public plans that were not withdrawn, plan by plan. */
export function taskRows(portal: Portal): TaskRow[] {
  return tasksOf(portal).map(({ plan, task }) => taskRow(portal, plan, task));
}

function taskRow(portal: Portal, plan: Plan, task: Task): TaskRow {
  const { today } = portal;
  const { title, lead, support, deadline, reports } = task;
  const id = taskNode(plan.id, task.id);
  const state = declaredState(reports, today);
  const standing = taskStanding(portal, plan, task);
  const bearers = portal.duties.leading(plan.id, task.id)?.bearers;
  return {
    id,
    address: addressOf(portal, plan, task),
    plan: plan.id,
    title,
    description: task.description ?? null,
    lead: lead === 'unknown' ? null : lead,
    leadNames: lead === 'unknown' ? null : bodyNames(portal, lead),
    inCharge: bearers?.length ? bearers : null,
    inChargeNames: bearers?.length ? bodyNames(portal, bearers) : null,
    awaitsBody: bearers?.length === 0,
    support,
    supportNames: bodyNames(portal, support),
    product: task.product ?? null,
    deadlineKind: deadline.kind,
    deadlineText: deadlineWords(deadline),
    dueOn: deadlineDay(standing, task) ?? null,
    declaredState: state,
    declaredStateLabel: STATE_LABELS[state],
    reportedOn: lastReportDay(reports, today) ?? null,
    reportAgeDays: daysSinceReport(reports, today) ?? null,
    standing: standing.id,
    standingLabel: STANDING_LABELS[standing.id],
    daysLate: standing.id === 'overdue' ? standing.daysLate : null,
    publishedEvidence: evidenceOf(portal, plan, task),
    asOf: today,
  };
}

/** Every report up to the portal's day, task by task, oldest first. */
export function taskReportRows(portal: Portal): TaskReportRow[] {
  const rows = tasksOf(portal).flatMap(({ plan, task }) =>
    task.reports
      .filter(({ on }) => on <= portal.today)
      .sort((a, b) => a.on.localeCompare(b.on))
      .map((report) => reportRow(portal, plan, { task, report })),
  );
  return withUniqueIds(rows);
}

interface Reported {
  task: Task;
  report: Task['reports'][number];
}

function reportRow(portal: Portal, plan: Plan, { task, report }: Reported): TaskReportRow {
  const { on, coversUntil = on, by, state, note, evidence } = report;
  const node = taskNode(plan.id, task.id);
  return {
    id: `${node}/${on}`,
    address: addressOf(portal, plan, task),
    task: node,
    on,
    coversUntil,
    by: by ?? null,
    byName: bodyNames(portal, by ? [by] : [])[0] ?? null,
    state,
    stateLabel: STATE_LABELS[state],
    note: note ?? null,
    evidence: evidence.map(({ title }) => title),
    evidenceAddresses: evidence.map(({ attachment, address = '' }) =>
      attachment ? wholeAddress(portal, portal.routes.attachment(plan.id, attachment)) : address,
    ),
  };
}

function addressOf(portal: Portal, plan: Plan, task: Task): string {
  return wholeAddress(portal, portal.routes.task(plan.id, task.id));
}
