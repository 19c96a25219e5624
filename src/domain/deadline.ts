import { lastDayOf } from './calendar.ts';

/** When a task is due, with the precision that its plan gives (facts 6.5). */
export type Deadline =
  | { kind: 'day'; on: string }
  | { kind: 'month'; month: string }
  | { kind: 'quarter'; quarter: string }
  | { kind: 'year'; year: number }
  | { kind: 'range'; from: string; until: string }
  | { kind: 'ongoing' }
  | { kind: 'periodic'; every: 'month' | 'quarter' | 'half-year' | 'year'; until?: string | undefined }
  | { kind: 'words'; text: string };

/** Last day on which the task is still in time; undefined where the deadline names none. */
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
