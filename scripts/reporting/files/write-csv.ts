import { writeCsv } from 'hucre/csv';
import { COLUMN_KEYS } from '../../../src/strings/report-table.ts';
import type { ExportTable } from '../table/export-rows.ts';

/**
 * The table as CSV that spreadsheets of a Vietnamese machine open right: a byte order mark, semicolons, and no
 * cell that a spreadsheet would compute.
 */
export function toCsv({ titles, heads, rows }: ExportTable): string {
  const blank = heads.slice(1).map(() => '');
  const lines = [
    ...titles.map((title) => [title, ...blank]),
    heads,
    ...rows.map((row) => COLUMN_KEYS.map((key) => row[key])),
  ];
  return `${writeCsv(lines, { delimiter: ';', bom: true, escapeFormulae: true })}\r\n`;
}
