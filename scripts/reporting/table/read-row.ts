import { formatDay, isDay, type Day } from '../../../src/domain/calendar.ts';
import { STATE_LABELS } from '../../../src/strings/labels.ts';
import type { ColumnKey } from '../../../src/strings/report-table.ts';
import { tidyText, type NewReport } from '../new-report.ts';
import { findNearState, parseState, REPORTED_STATES } from '../state-words.ts';
import { parseCellDay } from './cell-day.ts';
import { readEvidence, type FindFile } from './cell-evidence.ts';
import { hasLegacyLetters } from './legacy-letters.ts';
import { matchTask, type NamedTask } from './match-task.ts';
import { cellText, type CellValue } from './table.ts';

/** What rows are held against. */
export interface RowRules {
  tasks: readonly NamedTask[];
  /** Day of a report whose row names none. */
  on: Day;
  today: Day;
  /** Day of the plan; a month, a year or `unknown` where that is all that is known. */
  issuedOn: string;
  findFile: FindFile;
}

/** A mistake in a row, at a column of ours. */
export interface RowMistake {
  at: ColumnKey;
  rule: string;
  values: Record<string, string>;
}

/** What a row comes to; nothing where it reports nothing, as heads of groups and signatures do. */
export interface RowReading {
  report?: NewReport;
  mistakes: RowMistake[];
}

/** Read a row by the values of its columns. All mistakes of the row are told. */
export function readRow(cells: ReadonlyMap<ColumnKey, CellValue>, rules: RowRules): RowReading {
  const text = (key: ColumnKey) => cellText(cells.get(key));
  const words = { code: text('code'), number: text('number'), title: text('title') };
  const mistakes: RowMistake[] = [];
  const refuse = (at: ColumnKey, rule: string, values: Record<string, string> = {}) =>
    void mistakes.push({ at, rule, values });

  const state = parseState(text('state'));
  const isUnnamed = Object.values(words).every((it) => it === '');
  const isSilent = text('state') === '' || state === 'no-report';
  if (isUnnamed && (isSilent || !state)) return { mistakes };

  const match = matchTask(rules.tasks, words);
  if (isSilent) {
    const isTold = text('note') !== '' || text('evidencePlace') !== '';
    if (isTold && 'task' in match) refuse('state', 'state-missing');
    return { mistakes };
  }
  if ('rule' in match) refuse(match.at, match.rule, match.values);
  if (!state) {
    const near = findNearState(text('state'));
    const allowed = REPORTED_STATES.map((it) => STATE_LABELS[it]).join(', ');
    const values = { found: text('state'), allowed, ...(near && { near: STATE_LABELS[near] }) };
    refuse('state', 'unknown-state', values);
  }
  const on = readDay(cells.get('on') ?? null, rules, refuse);
  const coversUntil = on && readCovered(cells.get('coversUntil') ?? null, on, refuse);
  const note = tidyText(text('note'));
  if (hasLegacyLetters(note)) refuse('note', 'legacy-letters', { found: note });
  const evidence = readEvidence(text('evidenceTitle'), text('evidencePlace'), rules.findFile);
  if ('rule' in evidence) refuse(evidence.at, evidence.rule, evidence.values);
  if (mistakes.length > 0 || !('task' in match) || !state || !on || 'rule' in evidence) {
    return { mistakes };
  }
  const report = { task: match.task, on, state, evidence: evidence.evidence };
  return {
    report: { ...report, ...(coversUntil && { coversUntil }), ...(note && { note }) },
    mistakes,
  };
}

type Refuse = (at: ColumnKey, rule: string, values?: Record<string, string>) => void;

function readDay(
  value: CellValue,
  { on, today, issuedOn }: RowRules,
  refuse: Refuse,
): Day | undefined {
  const found = cellText(value);
  if (found === '') return on;
  const day = parseCellDay(value);
  if (!day) refuse('on', 'not-a-day', { found });
  else if (day > today) refuse('on', 'report-in-future', { found, today: formatDay(today) });
  else if (isDay(issuedOn) && day < issuedOn) {
    refuse('on', 'report-before-plan', { found, issuedOn: formatDay(issuedOn) });
  }
  return day;
}

/** Last day that the report tells of; the day of the report says nothing more. */
function readCovered(value: CellValue, on: Day, refuse: Refuse): Day | undefined {
  const found = cellText(value);
  if (found === '') return undefined;
  const day = parseCellDay(value);
  if (!day) refuse('coversUntil', 'not-a-day', { found });
  else if (day > on) refuse('coversUntil', 'covers-to-come', { found, on: formatDay(on) });
  return day === on ? undefined : day;
}
