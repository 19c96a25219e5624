import { declaredState } from '../../domain/task.ts';
import { taskCase, TASK_CASES } from '../../domain/task-report.ts';
import type { Entry } from '../../collections/library.ts';
import { CASE_LABELS } from '../../strings/labels.ts';
import type { Portal } from '../portal.ts';
import type { PlanProgress } from '../views/plan.ts';
import { dateView } from './dates.ts';
import { planLink, symbolOf } from './documents.ts';
import { evidenceOf, taskStanding } from './task-state.ts';

/** States of a plan's tasks, counted; each task is in one part. */
export function planProgress(portal: Portal, plan: Entry<'plans'>): PlanProgress {
  const { tasks, tasksNotListed, subject } = plan.data;
  const cases = tasks.map((task) =>
    taskCase(declaredState(task.reports, portal.today), evidenceOf(portal, plan, task)),
  );
  const parts = TASK_CASES.map((id) => ({
    id,
    label: CASE_LABELS[id],
    count: cases.filter((it) => it === id).length,
  }));
  return {
    plan: planLink(portal, plan),
    symbol: symbolOf(plan),
    subject,
    total: tasks.length,
    ...(tasksNotListed && { statedTotal: tasksNotListed.total }),
    parts: parts
      .filter(({ count }) => count > 0)
      .map((part) => ({ ...part, share: shareOf(part.count, tasks.length) })),
    ...openDues(portal, plan),
    asOf: dateView(portal.today),
  };
}

/** In per cent, to two places. */
function shareOf(count: number, total: number): number {
  return Math.round((count / total) * 10_000) / 100;
}

/** Last days of the tasks that are open, earliest first, and how many are past or near. */
function openDues(
  portal: Portal,
  plan: Entry<'plans'>,
): Pick<PlanProgress, 'dues' | 'soonDays' | 'overdue' | 'dueSoon'> {
  const standings = plan.data.tasks.map((task) => taskStanding(portal, plan, task));
  const countOf = (id: string) => standings.filter((it) => it.id === id).length;
  return {
    dues: standings.flatMap((it) => ('due' in it ? [it.due] : [])).sort(),
    soonDays: portal.library.site.dueSoonDays,
    overdue: countOf('overdue'),
    dueSoon: countOf('due-soon'),
  };
}
