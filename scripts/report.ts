import { resolve } from 'node:path';
import { reporting } from '../src/strings/report-dialogue.ts';
import { portalFrom, PORTAL_OPTION, readCommandLine } from './command-line.ts';
import { printProblems } from './print-problems.ts';
import { openTerminal } from './reporting/dialogue/terminal.ts';
import { openSession, type Session } from './reporting/session.ts';
import { handOutTable, reportByDialogue, reportFromTable } from './reporting/ways.ts';

// Write dated reports on the tasks of a plan: from a dialogue, or from the table that is handed out to offices.
const { values, positionals } = readCommandLine(
  {
    ...PORTAL_OPTION,
    on: { type: 'string' },
    from: { type: 'string' },
    export: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
  1,
);

const session = openSession({
  root: resolve(portalFrom(values)),
  plan: positionals[0] ?? '',
  on: values.on,
  now: new Date(process.env['PORTAL_NOW'] ?? Date.now()),
});

if ('lines' in session) {
  if (session.problems) printProblems(session.problems);
  for (const line of session.lines) console.error(line);
  process.exitCode = session.problems ? 1 : 2;
} else if (values.from !== undefined && values.export !== undefined) {
  console.error(reporting.oneWay);
  process.exitCode = 2;
} else {
  process.exitCode = await report(session);
}

async function report(on: Session) {
  if (values.from !== undefined) return reportFromTable(on, values.from, values['dry-run']);
  if (values.export !== undefined) return handOutTable(on, values.export);
  const terminal = openTerminal(process.stdin, process.stdout);
  try {
    return await reportByDialogue(on, terminal, values['dry-run']);
  } finally {
    terminal.close();
  }
}
