import { daysBetween, formatDay } from '../../domain/calendar.ts';
import { dueDay, type Deadline } from '../../domain/deadline.ts';
import { taskNode } from '../../domain/graph.ts';
import { declaredState, isClosed, type TaskState } from '../../domain/task.ts';
import type { Entry } from '../../collections/library.ts';
import { PERIOD_LABELS, STATE_LABELS } from '../../strings/labels.ts';
import { deadlines } from '../../strings/phrases.ts';
import type { Portal } from '../portal.ts';
import type { Link, StateView } from '../views/parts.ts';
import type { PlanProgress, TaskRow } from '../views/plan.ts';
import { clauseLinks } from './clauses.ts';
import { dateView } from './dates.ts';
import { symbolOf } from './documents.ts';

type Plan = Entry<'plans'>;
export type Task = Plan['data']['tasks'][number];

/** Declared state of a task and what its deadline says of it on the portal's day. */
export function stateView(portal: Portal, task: Task): StateView {
  const state = declaredState(task.reports, portal.today);
  const due = isClosed(state) ? undefined : dueView(portal, task.deadline);
  return { id: state, label: STATE_LABELS[state], ...(due && { due }) };
}

function dueView({ today, library }: Portal, deadline: Deadline): NonNullable<StateView['due']> {
  const day = dueDay(deadline);
  if (!day) return { id: 'no-deadline', label: deadlines.noDeadline };
  const left = daysBetween(today, day);
  if (left < 0) return { id: 'overdue', label: deadlines.overdue(-left) };
  if (left <= library.site.dueSoonDays) return { id: 'due-soon', label: deadlines.dueSoon(left) };
  return { id: 'in-time', label: deadlines.inTime };
}

/** A deadline in words. */
export function deadlineWords(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'day':
      return formatDay(deadline.on);
    case 'month':
      return deadlines.month(formatDay(deadline.month));
    case 'quarter': {
      const [year = '', quarter = ''] = deadline.quarter.split('-Q');
      return deadlines.quarter(quarter, year);
    }
    case 'year':
      return deadlines.year(deadline.year);
    case 'range':
      return deadlines.range(formatDay(deadline.from), formatDay(deadline.until));
    case 'ongoing':
      return deadlines.ongoing;
    case 'periodic':
      return deadlines.periodic(
        PERIOD_LABELS[deadline.every],
        deadline.until ? formatDay(deadline.until) : '',
      );
    case 'words':
      return deadline.text;
  }
}

/** Links to bodies by id. */
export function bodyLinks({ find, routes }: Portal, ids: readonly string[]): Link[] {
  return ids.map((id) => ({
    label: find.body(id)?.data.shortName ?? find.body(id)?.data.name ?? id,
    address: routes.body(id),
  }));
}

/** One task as a row of its plan. */
export function taskRow(portal: Portal, plan: Plan, task: Task): TaskRow {
  const past = task.reports.filter(({ on }) => on <= portal.today);
  const newest = past
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const articles = portal.graph.reportsOn(taskNode(plan.id, task.id));
  return {
    id: task.id,
    address: portal.routes.task(plan.id, task.id),
    number: String(plan.data.tasks.indexOf(task) + 1),
    title: task.title,
    lead: task.lead === 'unknown' ? [] : bodyLinks(portal, task.lead),
    leadUnknown: task.lead === 'unknown',
    support: bodyLinks(portal, task.support),
    deadline: deadlineWords(task.deadline),
    ...(task.product && { product: task.product }),
    state: stateView(portal, task),
    ...(newest && { reportedOn: dateView(newest) }),
    evidenceCount: past.reduce((sum, report) => sum + report.evidence.length, articles.length),
    clauses: portal.graph
      .clausesOf(taskNode(plan.id, task.id))
      .flatMap((edge) =>
        clauseLinks(portal, edge.to).map((link) => ({ ...link, basis: edge.basis })),
      ),
  };
}

/** States of a plan's tasks, counted. */
export function planProgress(portal: Portal, plan: Plan): PlanProgress {
  const states = plan.data.tasks.map((task) => stateView(portal, task));
  const total = states.length;
  const parts = (Object.keys(STATE_LABELS) as TaskState[])
    .map((id) => ({ id, count: states.filter((state) => state.id === id).length }))
    .filter(({ count }) => count > 0)
    .map(({ id, count }) => ({
      id,
      label: STATE_LABELS[id],
      count,
      share: Math.round((count / total) * 10_000) / 100,
    }));
  return {
    plan: {
      label: plan.data.shortTitle ?? plan.data.subject,
      address: portal.routes.plan(plan.id),
    },
    symbol: symbolOf(plan),
    subject: plan.data.subject,
    total,
    parts,
    overdue: states.filter(({ due }) => due?.id === 'overdue').length,
    asOf: dateView(portal.today),
  };
}
