import { writeFileSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { formatDay } from '../../src/domain/calendar.ts';
import { dialogue, reporting } from '../../src/strings/report-dialogue.ts';
import { explainMistake, mistakePlace } from '../../src/strings/reporting-mistakes.ts';
import { documentTypeName } from '../../src/domain/document-type.ts';
import { askAll } from './dialogue/ask-all.ts';
import { Interrupted, type Conversation } from './dialogue/conversation.ts';
import { evidenceFinder, findEvidenceFile } from './files/find-evidence.ts';
import { readTableFile } from './files/read-table-file.ts';
import { toCsv } from './files/write-csv.ts';
import { toWorkbook } from './files/write-xlsx.ts';
import { finish } from './finish.ts';
import { openTasks } from './open-tasks.ts';
import { prepareReports } from './saving/prepare.ts';
import type { Session } from './session.ts';
import { exportTable } from './table/export-rows.ts';
import { readTable } from './table/read-table.ts';

/** Codes that the command ends with. */
type ExitCode = 0 | 1 | 2 | 130;

/** Ask a clerk about the open tasks of a plan, and write the answers. */
export async function reportByDialogue(
  session: Session,
  talk: Conversation,
  dryRun: boolean,
): Promise<ExitCode> {
  const { library, plan, on } = session;
  const tasks = openTasks(library, plan, on);
  const { symbol, type, shortTitle, subject, tasks: all } = plan.data;
  talk.say(dialogue.plan(`${documentTypeName(type)} ${symbol}`, shortTitle ?? subject));
  if (tasks.length === 0) {
    talk.say(reporting.nothingOpen(formatDay(on)));
    return 0;
  }
  talk.say(dialogue.day(formatDay(on), tasks.length, all.length));
  talk.say(dialogue.help);
  try {
    const reports = await askAll(talk, tasks, {
      on,
      findFile: (path) => findEvidenceFile(resolve(path)),
      isTaken: (report) => prepareReports(library, plan, [report]).refused.length > 0,
    });
    return finish(session, reports, dryRun) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    console.error(`\n${dialogue.interrupted}`);
    return 130;
  }
}

/** Take reports from a table that an office sent. With a mistake in it nothing is written. */
export async function reportFromTable(
  session: Session,
  file: string,
  dryRun: boolean,
): Promise<ExitCode> {
  const reading = await readTableFile(file);
  if ('rule' in reading) {
    console.error(reporting.mistake(file, explainMistake({ rule: reading.rule, values: {} })));
    return 1;
  }
  const { plan, on, today } = session;
  const { tasks, issuedOn } = plan.data;
  const findFile = evidenceFinder(plan, dirname(resolve(file)));
  const { reports, mistakes, ignored } = readTable(reading.table, {
    tasks,
    on,
    today,
    issuedOn,
    findFile,
  });
  if (reading.otherSheets.length > 0) {
    console.log(reporting.otherSheets(reading.otherSheets.join(', ')));
  }
  if (ignored.length > 0) console.log(reporting.ignoredColumns(ignored.join(', ')));
  for (const mistake of mistakes) {
    console.error(reporting.mistake(mistakePlace(mistake), explainMistake(mistake)));
  }
  if (mistakes.length > 0) {
    console.error(reporting.nothingTaken(mistakes.length));
    return 1;
  }
  return finish(session, reports, dryRun) ? 0 : 1;
}

/** Write the table that an office fills in. A file that is there may be filled in already, and stays. */
export async function handOutTable(session: Session, file: string): Promise<ExitCode> {
  const { library, plan, on } = session;
  const tasks = openTasks(library, plan, on);
  const table = exportTable(plan, tasks, on);
  const ending = extname(file).toLowerCase();
  if (ending !== '.xlsx' && ending !== '.csv') {
    console.error(reporting.exportEnding);
    return 2;
  }
  try {
    writeFileSync(file, ending === '.csv' ? toCsv(table) : await toWorkbook(table), { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.error(code === 'EEXIST' ? reporting.exportTaken(file) : message);
    return 1;
  }
  console.log(reporting.exported(tasks.length, file));
  return 0;
}
