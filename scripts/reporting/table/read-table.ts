import { isDeepStrictEqual } from 'node:util';
import { COLUMN_HEADS, type ColumnKey } from '../../../src/strings/report-table.ts';
import type { NewReport } from '../new-report.ts';
import type { Column } from './columns.ts';
import { findHead, type TableHead } from './find-head.ts';
import { readRow, type RowRules } from './read-row.ts';
import { cellText, isEmptyRow, type CellValue, type Table, type TableMistake } from './table.ts';

/** A table as it was understood. */
export interface TableReading {
  reports: NewReport[];
  mistakes: TableMistake[];
  /** Heads of columns that were not read. */
  ignored: string[];
}

/** Reports of a table, or every mistake in it; a table with a mistake is not to be taken over in part. */
export function readTable(table: Table, rules: RowRules): TableReading {
  const head = findHead(table);
  if (!head) {
    const values = { sheet: table.sheet ?? '' };
    return {
      reports: [],
      mistakes: [{ row: 0, column: '', rule: 'no-head', values }],
      ignored: [],
    };
  }
  const { ignored, doubled } = head;
  if (doubled.length > 0) {
    const [column = '', other = ''] = doubled;
    const mistake = { row: head.firstRow, column, rule: 'doubled-column', values: { other } };
    return { reports: [], mistakes: [mistake], ignored };
  }
  return { ...readRows(table, head, rules), ignored };
}

function readRows(table: Table, { columns, firstRow }: TableHead, rules: RowRules) {
  const mistakes: TableMistake[] = [];
  const reports: NewReport[] = [];
  const rowOf = new Map<NewReport, number>();
  for (const [at, row] of table.rows.entries()) {
    if (at < firstRow || isEmptyRow(row)) continue;
    const reading = readRow(cellsOf(table, at, columns), rules);
    for (const { at: key, ...mistake } of reading.mistakes) {
      mistakes.push({ ...mistake, row: at + 1, column: headOf(columns, key) });
    }
    const { report } = reading;
    if (!report) continue;
    const earlier = reports.find(({ task, on }) => task === report.task && on === report.on);
    if (!earlier) {
      reports.push(report);
      rowOf.set(report, at + 1);
    } else if (!joins(earlier, report)) {
      const values = { task: report.task, other: String(rowOf.get(earlier)) };
      mistakes.push({ row: at + 1, column: '', rule: 'task-twice', values });
    }
  }
  return { reports, mistakes };
}

/** A task may stand in several rows, one for each piece of evidence, if they say the same of it. */
function joins(report: NewReport, { state, note, evidence }: NewReport): boolean {
  if (state !== report.state || (note ?? report.note) !== report.note) return false;
  const isNew = (it: object) => !report.evidence.some((other) => isDeepStrictEqual(it, other));
  report.evidence.push(...evidence.filter(isNew));
  return true;
}

function cellsOf({ rows, links }: Table, at: number, columns: readonly Column[]) {
  const cells = new Map<ColumnKey, CellValue>();
  for (const column of columns) {
    const value = rows[at]?.[column.at] ?? null;
    const link = column.key === 'evidencePlace' ? links.get(`${at},${column.at}`) : undefined;
    cells.set(column.key, link && !cellText(value).startsWith('http') ? link : value);
  }
  return cells;
}

function headOf(columns: readonly Column[], key: ColumnKey): string {
  return columns.find((column) => column.key === key)?.head ?? COLUMN_HEADS[key][0];
}
