import type { Day } from '../../src/domain/calendar.ts';
import { bearingOf } from '../../src/domain/duties.ts';
import { lastReportDay } from '../../src/domain/task-report.ts';
import { standingOf, type Duty, type Standing } from '../../src/domain/task-standing.ts';
import { dutyOf } from '../../src/catalog/parts/task-state.ts';
import type { Entry, Library } from '../../src/collections/library.ts';

type Plan = Entry<'plans'>;
export type Task = Plan['data']['tasks'][number];
export type Report = Task['reports'][number];

/** A task that still owes a report, as it stands before the reports of a day. */
export interface OpenTask {
  task: Task;
  /** Place in its plan, from 1. */
  number: number;
  /** Names of the bodies in charge; empty where the source names none. */
  lead: string[];
  support: string[];
  standing: Standing;
  /** Newest report before the day. */
  last?: Report;
  /** Reports of the very day. */
  sameDay: Report[];
}

/**
 * Tasks of a plan that a report of `day` may be about: those that were not closed before it. What was reported
 * on the day itself closes none, so that asking twice asks the same.
 */
export function openTasks(library: Library, plan: Plan, day: Day): OpenTask[] {
  const names = new Map(library.bodies.map(({ id, data }) => [id, data.shortName ?? data.name]));
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id);
  return plan.data.tasks.flatMap((task, index) => {
    const before = task.reports.filter(({ on }) => on < day);
    const standing = standingAt(library, dutyOf(plan, { ...task, reports: before }), day);
    if (standing.id === 'closed') return [];
    const lastDay = lastReportDay(before, day);
    const last = before.findLast(({ on, state }) => on === lastDay && state !== 'no-report');
    return {
      task,
      number: index + 1,
      lead: task.lead === 'unknown' ? [] : named(task.lead),
      support: named(task.support),
      standing,
      ...(last && { last }),
      sameDay: task.reports.filter(({ on }) => on === day),
    };
  });
}

/** The body that reports: the one that bears the duty on the day; undefined where several or none do. */
export function reporterOf(library: Library, plan: Plan, task: Task, day: Day): string | undefined {
  if (task.lead === 'unknown') return undefined;
  const bodies = new Map(library.bodies.map(({ id, data }) => [id, data]));
  const duty = dutyOf(plan, task);
  const { bearers } = bearingOf(task.lead, {
    bodyOf: (id) => bodies.get(id),
    isOpenOn: (at) => standingAt(library, duty, at).id !== 'closed',
    day,
  });
  return bearers.length === 1 ? bearers[0] : undefined;
}

function standingAt({ site }: Library, duty: Duty, day: Day): Standing {
  return standingOf(duty, { day, dueSoonDays: site.dueSoonDays });
}
