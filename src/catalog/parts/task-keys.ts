import { taskNode } from '../../domain/graph.ts';
import { declaredState } from '../../domain/task.ts';
import { taskCase } from '../../domain/task-report.ts';
import type { Entry } from '../../collections/library.ts';
import type { Portal } from '../portal.ts';
import type { TaskKeys } from '../views/plan-parts.ts';
import { evidenceOf, taskStanding, type Task } from './task-state.ts';

type Plan = Entry<'plans'>;

/** Stands for "none" among the values of a grouping. */
export const NO_VALUE = 'khong';

/** Values of a task by which it is filtered and grouped. */
export function taskKeys(portal: Portal, plan: Plan, task: Task): TaskKeys {
  const clauses = portal.graph.clausesOf(taskNode(plan.id, task.id)).map(({ to }) => clauseKey(to));
  const state = declaredState(task.reports, portal.today);
  return {
    'chu-tri': leadersOf(portal, plan, task),
    'tinh-trang': [taskCase(state, evidenceOf(portal, plan, task))],
    'thoi-han': [taskStanding(portal, plan, task).id],
    'dieu-khoan': clauses.length > 0 ? [...new Set(clauses)] : [NO_VALUE],
  };
}

/** A clause as part of an anchor. */
export function clauseKey(node: string): string {
  return node.replace(/#$/, '').replace(/[#/]/g, '--');
}

/** Bodies that the plan names and those in charge on the portal's day, who may have taken the task over. */
export function leadersOf(portal: Portal, plan: Plan, { id, lead }: Task): string[] {
  if (lead === 'unknown') return [NO_VALUE];
  const bearing = portal.duties.leading(plan.id, id);
  return [...new Set([...lead, ...(bearing?.bearers ?? [])])];
}
