import { TASK_CASES } from '../../domain/task-report.ts';
import { taskNode } from '../../domain/graph.ts';
import type { Standing } from '../../domain/task-standing.ts';
import { compareVietnamese } from '../../domain/vietnamese.ts';
import type { Entry } from '../../collections/library.ts';
import { CASE_LABELS } from '../../strings/labels.ts';
import { taskFilterWords as words } from '../../strings/task-filter.ts';
import type { Portal } from '../portal.ts';
import { TASK_GROUPINGS, type TaskFilterView, type TaskGrouping } from '../views/plan-parts.ts';
import { clauseEnds } from './clauses.ts';
import { clauseKey, leadersOf, NO_VALUE, taskKeys } from './task-keys.ts';
import { bodyLinks } from './tasks.ts';

type Plan = Entry<'plans'>;

const STANDINGS: readonly Standing['id'][] = [
  'overdue',
  'due-soon',
  'in-time',
  'no-deadline',
  'closed',
];

/** The filters of a plan's tasks that leave something to choose. */
export function taskFilters(portal: Portal, plan: Plan): TaskFilterView[] {
  const keys = plan.data.tasks.map((task) => taskKeys(portal, plan, task));
  return TASK_GROUPINGS.map((id) => {
    const labels = labelsOf(portal, plan, id);
    const options = [...labels].map(([value, label]) => ({
      value,
      label,
      count: keys.filter((it) => it[id].includes(value)).length,
    }));
    return {
      id,
      label: words.groupings[id],
      // A day in the past has no pages of groups.
      ...(!portal.isPast && { address: portal.routes.taskGroups(plan.id, id) }),
      options: options.filter(({ count }) => count > 0),
    };
  }).filter(({ options }) => options.length > 1);
}

/** Every value of a grouping with its label, in the order in which readers look for it. */
function labelsOf(portal: Portal, plan: Plan, id: TaskGrouping): Map<string, string> {
  switch (id) {
    case 'chu-tri':
      return new Map([...leadLabels(portal, plan), [NO_VALUE, words.noLead]]);
    case 'tinh-trang':
      return new Map(TASK_CASES.map((it) => [it, CASE_LABELS[it]]));
    case 'thoi-han':
      return new Map(STANDINGS.map((it) => [it, words.standings[it]]));
    case 'dieu-khoan':
      return new Map([...clauseLabels(portal, plan), [NO_VALUE, words.noClause]]);
  }
}

function leadLabels(portal: Portal, plan: Plan): [string, string][] {
  const ids = plan.data.tasks.flatMap((task) => leadersOf(portal, plan, task));
  return [...new Set(ids)]
    .filter((id) => id !== NO_VALUE)
    .flatMap((id) => bodyLinks(portal, [id]).map(({ label }): [string, string] => [id, label]))
    .sort(([, a], [, b]) => compareVietnamese(a, b));
}

/** By document, and in the order of its text. */
function clauseLabels(portal: Portal, plan: Plan): [string, string][] {
  const nodes = plan.data.tasks.flatMap(({ id }) =>
    portal.graph.clausesOf(taskNode(plan.id, id)).map(({ to }) => to),
  );
  return [...new Set(nodes)]
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .flatMap((node) =>
      clauseEnds(portal, node).map(({ label }): [string, string] => [clauseKey(node), label]),
    );
}
