import { dueDay } from '../../domain/deadline.ts';
import type { Entry } from '../../collections/library.ts';
import { deadlines } from '../../strings/phrases.ts';
import { planWords } from '../../strings/task-filter.ts';
import type { Portal } from '../portal.ts';
import type { TaskItem, TimelineGroup } from '../views/plan-parts.ts';
import { stateView, type Task } from './task-state.ts';
import { deadlineWords } from './tasks.ts';

type Plan = Entry<'plans'>;

/** A task as a line of a list. */
export function taskItem(portal: Portal, plan: Plan, task: Task): TaskItem {
  return {
    label: task.title,
    address: portal.routes.task(plan.id, task.id),
    deadline: deadlineWords(task.deadline),
    state: stateView(portal, plan, task),
  };
}

/** Tasks by the quarter in which their time ends, then those that recur, then those without a day. */
export function timelineOf(portal: Portal, plan: Plan): TimelineGroup[] {
  const { tasks } = plan.data;
  const dated = tasks.filter(({ deadline }) => deadline.kind !== 'periodic' && dueDay(deadline));
  const byQuarter = Map.groupBy(dated.sort(byDue), (task) =>
    quarterOf(dueDay(task.deadline) ?? ''),
  );
  const recurring = tasks.filter(({ deadline: { kind } }) =>
    ['ongoing', 'periodic'].includes(kind),
  );
  const undated = tasks.filter(({ deadline }) => deadline.kind === 'words');
  return [
    ...[...byQuarter].map(([label, list]) => ({ label, tasks: list })),
    { label: planWords.standing, tasks: recurring },
    { label: planWords.noDay, tasks: undated },
  ]
    .filter((group) => group.tasks.length > 0)
    .map(({ label, tasks: list }) => ({
      label,
      tasks: list.map((task) => taskItem(portal, plan, task)),
    }));
}

function byDue(a: Task, b: Task): number {
  return (dueDay(a.deadline) ?? '').localeCompare(dueDay(b.deadline) ?? '');
}

function quarterOf(day: string): string {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
  return deadlines.quarter(String(quarter), day.slice(0, 4));
}
