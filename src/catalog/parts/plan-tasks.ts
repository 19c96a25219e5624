import type { Entry } from '../../collections/library.ts';
import { taskNode } from '../../domain/graph.ts';
import type { Portal } from '../portal.ts';
import type { Task } from './task-state.ts';

/** A task with the plan that lays it down. */
export interface PlanTask {
  plan: Entry<'plans'>;
  task: Task;
}

/** Tasks of a plan with the plan. */
export function tasksOfPlan(plan: Entry<'plans'>): PlanTask[] {
  return plan.data.tasks.map((task) => ({ plan, task }));
}

/** Articles that report on any of the tasks, newest first, each once. */
export function articlesOfTasks(
  { graph, listedArticles }: Portal,
  duties: readonly PlanTask[],
): Entry<'articles'>[] {
  const ids = new Set(
    duties.flatMap(({ plan, task }) =>
      graph.reportsOn(taskNode(plan.id, task.id)).map(({ from }) => from),
    ),
  );
  return listedArticles.filter(({ id }) => ids.has(id));
}
