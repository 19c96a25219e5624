import { formatDay } from '../../domain/calendar.ts';
import type { Deadline } from '../../domain/deadline.ts';
import { taskNode } from '../../domain/graph.ts';
import { owedBy } from '../../domain/task-standing.ts';
import type { Entry } from '../../collections/library.ts';
import { PERIOD_LABELS } from '../../strings/labels.ts';
import { deadlines } from '../../strings/phrases.ts';
import type { Portal } from '../portal.ts';
import type { Link } from '../views/parts.ts';
import type { TaskRow } from '../views/plan.ts';
import { clauseEnds } from './clauses.ts';
import { taskKeys } from './task-keys.ts';
import { dutyOf, evidenceOf, stateView, type Task } from './task-state.ts';

type Plan = Entry<'plans'>;

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
  return {
    id: task.id,
    address: portal.routes.task(plan.id, task.id),
    number: String(plan.data.tasks.indexOf(task) + 1),
    title: task.title,
    lead: task.lead === 'unknown' ? [] : bodyLinks(portal, task.lead),
    leadUnknown: task.lead === 'unknown',
    ...heirsOf(portal, plan, task),
    support: bodyLinks(portal, task.support),
    deadline: deadlineWords(task.deadline),
    ...(task.product && { product: task.product }),
    state: stateView(portal, plan, task),
    evidenceCount: evidenceOf(portal, plan, task),
    dueDay: owedBy(dutyOf(plan, task), portal.today) ?? '',
    keys: taskKeys(portal, plan, task),
    clauses: portal.graph
      .clausesOf(taskNode(plan.id, task.id))
      .flatMap((edge) =>
        clauseEnds(portal, edge.to).map((link) => ({ ...link, basis: edge.basis })),
      ),
  };
}

/** Bodies in charge of an open task that those which the plan names have handed on. */
function heirsOf(portal: Portal, plan: Plan, task: Task): Pick<TaskRow, 'heirs'> {
  const bearing = portal.duties.leading(plan.id, task.id);
  if (!bearing || bearing.handovers.length === 0) return {};
  return { heirs: bodyLinks(portal, bearing.bearers) };
}
