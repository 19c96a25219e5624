import { formatDay } from '../../src/domain/calendar.ts';
import { STATE_LABELS } from '../../src/strings/labels.ts';
import { reporting } from '../../src/strings/report-dialogue.ts';
import { printProblems } from '../print-problems.ts';
import type { NewReport } from './new-report.ts';
import { LayoutUnknown } from './saving/add-reports.ts';
import { prepareReports, type Prepared } from './saving/prepare.ts';
import { saveReports } from './saving/save-reports.ts';
import { openSession, type Session } from './session.ts';

/**
 * Write reports into the plan of a session, or only say what would be written. The plan is read again: a
 * dialogue takes its time. Returns whether all went well; a report that is refused keeps all from being written.
 */
export function finish(session: Session, news: readonly NewReport[], dryRun: boolean): boolean {
  const fresh = openSession({ ...session, plan: session.plan.id });
  if ('lines' in fresh) return fail(fresh.lines);
  const prepared = prepareReports(fresh.library, fresh.plan, news);
  if (prepared.refused.length > 0) {
    const lines = prepared.refused.map(({ task, on }) => reporting.refused(task, formatDay(on)));
    return fail([...lines, reporting.refusedAll]);
  }
  try {
    const problems = saveReports({ ...fresh, dryRun }, prepared);
    if (problems.length > 0) {
      printProblems(problems);
      return fail([reporting.badResult]);
    }
  } catch (error) {
    if (error instanceof LayoutUnknown) return fail([reporting.layout]);
    return fail([reporting.failed(error instanceof Error ? error.message : String(error))]);
  }
  for (const line of outcome(prepared, fresh.plan.file, dryRun)) console.log(line);
  return true;
}

function outcome({ reports, copies, same }: Prepared, file: string, dryRun: boolean): string[] {
  const written = [...reports].flatMap(([task, list]) => list.map((report) => ({ task, report })));
  const known = same > 0 ? [reporting.same(same)] : [];
  if (written.length === 0) return [...known, reporting.unchanged];
  const { wouldSave, saved } = reporting;
  return [
    ...known,
    dryRun ? wouldSave(written.length, file) : saved(written.length, file),
    ...written.map(({ task, report: { on, state } }) =>
      reporting.line(task, formatDay(on), STATE_LABELS[state]),
    ),
    ...copies.map((copy) => reporting.copied(copy.file.name)),
  ];
}

function fail(lines: readonly string[]): false {
  for (const line of lines) console.error(line);
  return false;
}
