import { daysBetween, type Day } from './calendar.ts';
import { declaredState, isClosed, TASK_STATES, type TaskState } from './task.ts';

/** A dated report by the body that carries a task out. */
export interface DatedReport {
  on: Day;
  /** Last day that it tells of, where that is not the day of the report. */
  coversUntil?: Day | undefined;
  state: TaskState;
  evidence?: readonly Proof[];
}

/** Where a piece of evidence is: a file of the plan, or an address. */
interface Proof {
  attachment?: string | undefined;
  address?: string | undefined;
}

/** Day of the newest report up to and including `day`; an entry that says "no report" is none. */
export function lastReportDay(reports: readonly DatedReport[], day: Day): Day | undefined {
  const told = reports.filter(({ on, state }) => on <= day && state !== 'no-report');
  return told
    .map(({ on }) => on)
    .sort()
    .at(-1);
}

/**
 * Last day that reports up to and including `day` tell of: that of a periodic duty's newest period which is
 * answered. A report that does not say tells of its own day.
 */
export function lastCoveredDay(reports: readonly DatedReport[], day: Day): Day | undefined {
  const told = reports.filter(({ on, state }) => on <= day && state !== 'no-report');
  return told
    .map(({ on, coversUntil }) => coversUntil ?? on)
    .sort()
    .at(-1);
}

/** Age of the newest report in days; undefined where there is none, which is not the same as old. */
export function daysSinceReport(reports: readonly DatedReport[], day: Day): number | undefined {
  const last = lastReportDay(reports, day);
  return last === undefined ? undefined : daysBetween(last, day);
}

/** Files and addresses that reports up to and including `day` show as proof, each once. */
export function reportedEvidence(reports: readonly DatedReport[], day: Day): number {
  const shown = reports.filter(({ on }) => on <= day).flatMap(({ evidence = [] }) => evidence);
  return new Set(shown.map(({ attachment, address }) => attachment ?? address)).size;
}

/**
 * Day since which a task is closed without a break, as its reports say; undefined while it is open. A task
 * that was reopened and closed again is closed since the second time.
 */
export function closedSince(reports: readonly DatedReport[], day: Day): Day | undefined {
  const past = reports.filter(({ on }) => on <= day).sort((a, b) => (a.on < b.on ? -1 : 1));
  if (!isClosed(declaredState(past, day))) return undefined;
  const lastOpen = past.findLastIndex(({ state }) => !isClosed(state));
  return past[lastOpen + 1]?.on;
}

/** States by which tasks are counted: "done" without anything that shows it is a case of its own. */
export const TASK_CASES = [
  ...TASK_STATES.slice(0, 3),
  'done-unproved',
  ...TASK_STATES.slice(3),
] as const;

export type TaskCase = TaskState | 'done-unproved';

/** The case of a task with so many pieces of evidence, articles among them. Each task has one. */
export function taskCase(state: TaskState, evidence: number): TaskCase {
  return isDoneUnproved(state, evidence) ? 'done-unproved' : state;
}

/** Is the task said to be done, in time or late, with nothing to show it? */
export function isDoneUnproved(state: TaskState, evidence: number): boolean {
  return (state === 'done' || state === 'done-late') && evidence === 0;
}
