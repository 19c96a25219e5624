import { isDeepStrictEqual } from 'node:util';
import type { Report, Task } from '../open-tasks.ts';
import { plainReport } from './snippets.ts';

/** What becomes of a new report beside those that the task has. */
export type Verdict = 'new' | 'same' | 'other-of-same-day';

/** A report of the same day and content is there already; one of the same day and other content is refused. */
export function judgeReport(report: Report, { reports }: Pick<Task, 'reports'>): Verdict {
  const sameDay = reports.filter(({ on }) => on === report.on);
  if (sameDay.some((it) => isSame(it, report))) return 'same';
  return sameDay.some(({ by }) => !by || !report.by || by === report.by)
    ? 'other-of-same-day'
    : 'new';
}

/** The body is left out: the same words for the same day are one report, whoever is noted as reporting. */
function isSame(a: Report, b: Report): boolean {
  const plain = (it: Report) => ({ ...plainReport(it), by: undefined });
  return isDeepStrictEqual(plain(a), plain(b));
}
