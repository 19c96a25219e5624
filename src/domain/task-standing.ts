import { daysBetween, type Day } from './calendar.ts';
import { dueDay, type Deadline } from './deadline.ts';
import { periodAfter, periodAround, type Period } from './recurring-period.ts';
import { closedSince, lastCoveredDay, type DatedReport } from './task-report.ts';

/** What a task owes: its deadline and the reports that answer it. */
export interface Duty {
  deadline: Deadline;
  reports: readonly DatedReport[];
  /** Day on which the duty was laid down, which decides the first period of a periodic one. */
  since: Day;
}

/**
 * How a task stands to its deadline on a day. `closed` owes nothing more: its body declared it done or dropped,
 * or every period of a periodic duty is answered. Exactly one holds on any day.
 */
export type Standing =
  | { id: 'in-time' | 'due-soon'; due: Day; daysLeft: number }
  | { id: 'overdue'; due: Day; daysLate: number }
  | { id: 'no-deadline' }
  | { id: 'closed'; on: Day };

/** The day of the reckoning, and how many days before its end a deadline is near. */
export interface Reckoning {
  day: Day;
  dueSoonDays: number;
}

/**
 * Standing of a task on a day, from its deadline and the reports up to that day. A pause or an adjustment does
 * not move the deadline: whoever moves it writes the new one. "In words" and "ongoing" have no day to miss.
 */
export function standingOf(duty: Duty, reckoning: Reckoning): Standing {
  const { day } = reckoning;
  const closed = closedSince(duty.reports, day);
  if (closed) return { id: 'closed', on: closed };
  const due = owedBy(duty, day);
  if (due) return standingTo(due, reckoning);
  const { deadline } = duty;
  const isAnswered = deadline.kind === 'periodic' && deadline.until;
  return isAnswered ? { id: 'closed', on: isAnswered } : { id: 'no-deadline' };
}

/** Standing of an open task to the last day on which it is in time; that day itself is still in time. */
export function standingTo(due: Day, { day, dueSoonDays }: Reckoning): Standing {
  const daysLeft = daysBetween(day, due);
  if (daysLeft < 0) return { id: 'overdue', due, daysLate: -daysLeft };
  return { id: daysLeft <= dueSoonDays ? 'due-soon' : 'in-time', due, daysLeft };
}

/**
 * Last day on which an open task is in time, seen from `day`. A periodic duty owes one report a period: after the
 * period that the newest report tells of, the next one's end counts, and until a report comes it stays the end of
 * the period that was missed. Undefined once the last period is answered.
 */
export function owedBy({ deadline, reports, since }: Duty, day: Day): Day | undefined {
  if (deadline.kind !== 'periodic') return dueDay(deadline);
  const { every, until } = deadline;
  const last = lastCoveredDay(reports, day);
  const owed = last ? periodAfter(last, every) : firstPeriod(since, every);
  if (!until || owed.until < until) return owed.until;
  return last && owed.from > until ? undefined : until;
}

/** The period that runs when the duty is laid down, or the next one if less than half of it is left. */
function firstPeriod(since: Day, every: Parameters<typeof periodAround>[1]): Period {
  const running = periodAround(since, every);
  const gone = daysBetween(running.from, since);
  return gone <= daysBetween(since, running.until) ? running : periodAfter(since, every);
}

/** Last day on which a task is or was in time; a closed one keeps the day that its plan gave it. */
export function deadlineDay(
  standing: Standing,
  { deadline }: Pick<Duty, 'deadline'>,
): Day | undefined {
  return 'due' in standing ? standing.due : dueDay(deadline);
}

/** Days by which a task said to be done was closed after its last day; zero if in time, undefined if unknown. */
export function daysClosedLate(
  { deadline, reports }: Pick<Duty, 'deadline' | 'reports'>,
  day: Day,
): number | undefined {
  const [closed, due] = [closedSince(reports, day), dueDay(deadline)];
  return closed && due ? Math.max(0, daysBetween(due, closed)) : undefined;
}
