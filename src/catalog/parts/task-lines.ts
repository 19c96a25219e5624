import type { Entry } from '../../collections/library.ts';
import type { Portal } from '../portal.ts';
import type { Link, StateView } from '../views/parts.ts';
import { stateView } from './task-state.ts';
import { bodyLinks, deadlineWords } from './tasks.ts';
import { planLink } from './documents.ts';

type Plan = Entry<'plans'>;
type Task = Plan['data']['tasks'][number];

/** A task in a list over all plans. */
export interface TaskLine extends Link {
  plan: Link;
  /** Bodies in charge on the portal's day. */
  lead: Link[];
  /** Where the bodies in charge took it over from others. */
  inheritedFrom: Link[];
  /** Why nobody is in charge. */
  unled?: 'unknown' | 'unclaimed';
  deadline: string;
  state: StateView;
}

/** One task with its plan and whoever is in charge. */
export function taskLine(portal: Portal, plan: Plan, task: Task): TaskLine {
  const bearing = portal.duties.leading(plan.id, task.id);
  const from = bearing?.handovers.map((handover) => handover.from) ?? [];
  const unled = !bearing ? 'unknown' : bearing.bearers.length === 0 ? 'unclaimed' : undefined;
  return {
    label: task.title,
    address: portal.routes.task(plan.id, task.id),
    plan: planLink(portal, plan),
    lead: bodyLinks(portal, bearing?.bearers ?? []),
    inheritedFrom: bodyLinks(portal, from),
    ...(unled && { unled }),
    deadline: deadlineWords(task.deadline),
    state: stateView(portal, plan, task),
  };
}
