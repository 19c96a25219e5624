import type { Day } from '../../src/domain/calendar.ts';
import type { TaskState } from '../../src/domain/task.ts';

/** What shows that a task was done: a page, a file that the plan has, or one on this machine to be added to it. */
export type NewEvidence =
  | { title: string; address: string }
  | { title: string; attachment: string }
  | { title: string; file: string };

/** A report as a clerk or a table gives it, before it stands in the plan. */
export interface NewReport {
  /** Id of the task. */
  task: string;
  on: Day;
  /** Last day that it tells of, where that is not the day of the report. */
  coversUntil?: Day;
  state: TaskState;
  note?: string;
  evidence: NewEvidence[];
}

const LINE_ENDS = /\r\n?|\u2028|\u2029/g;
/** Signs that no one sees and no editor can type, line ends and tabs aside. */
const INVISIBLE = /(?![\n\t])\p{Cc}|\ufeff/gu;

/** Text from outside in the form that content has: composed, `\n` at line ends, nothing around it. */
export function tidyText(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .trim();
}

/** Text of one line. */
export function tidyLine(text: string): string {
  return tidyText(text).replace(/\s+/g, ' ');
}
