import { writeCsv } from 'hucre/csv';
import type { Submission } from '../store/submission.ts';

/** Columns of an export, none of which holds an email. */
const COLUMNS = [
  'number',
  'submittedAt',
  'state',
  'page',
  'title',
  'author',
  'text',
  'reason',
  'file',
] as const;

/** Submissions without their emails, as CSV for spreadsheets or as JSON. */
export function printExport(submissions: readonly Submission[], form: 'csv' | 'json'): string {
  const rows = submissions.map((it) =>
    Object.fromEntries(COLUMNS.map((column) => [column, it[column] ?? ''])),
  );
  if (form === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  const lines = [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))];
  // What a spreadsheet of a Vietnamese machine opens right, and nothing that it would compute.
  return `${writeCsv(lines, { delimiter: ';', bom: true, escapeFormulae: true })}\r\n`;
}
