import { lastDayOf } from './calendar.ts';
import type { Frequency } from './recurring-period.ts';

/** When a task is due, with the precision that its plan gives (facts 6.5). */
export type Deadline =
  | { kind: 'day'; on: string }
  | { kind: 'month'; month: string }
  | { kind: 'quarter'; quarter: string }
  | { kind: 'year'; year: number }
  | { kind: 'range'; from: string; until: string }
  | { kind: 'ongoing' }
  | { kind: 'periodic'; every: Frequency; until?: string | undefined }
  | { kind: 'words'; text: string };

/**
 * Last day that the plan gives a task, that day included; undefined where it names none. Of a periodic one it is the
 * end of the whole series: `owedBy` knows the period that is due.
 */
export function dueDay(deadline: Deadline): string | undefined {
  switch (deadline.kind) {
    case 'day':
      return deadline.on;
    case 'month':
      return lastDayOf(deadline.month);
    case 'quarter':
      return lastDayOf(deadline.quarter);
    case 'year':
      return lastDayOf(String(deadline.year));
    case 'range':
    case 'periodic':
      return deadline.until;
    default:
      return undefined;
  }
}
