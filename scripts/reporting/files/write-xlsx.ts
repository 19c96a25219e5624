import { writeXlsx, type CellStyle, type CellValue, type WriteOptions } from 'hucre/xlsx';
import { STATE_LABELS } from '../../../src/strings/labels.ts';
import { COLUMN_KEYS, reportTable, type ColumnKey } from '../../../src/strings/report-table.ts';
import { REPORTED_STATES } from '../state-words.ts';
import type { ExportTable } from '../table/export-rows.ts';

/** In letters; an A4 page on its side takes them all without making letters too small to read. */
const WIDTHS: Record<ColumnKey, number> = {
  number: 5,
  code: 8,
  title: 25,
  lead: 14,
  support: 13,
  deadline: 12,
  before: 14,
  state: 14,
  note: 22,
  evidenceTitle: 14,
  evidencePlace: 15,
  on: 11,
  coversUntil: 11,
};

const THIN = { style: 'thin', color: { rgb: '808080' } } as const;
const BORDER = { top: THIN, right: THIN, bottom: THIN, left: THIN };
const FONT = { name: 'Times New Roman', size: 11 };
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } },
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const CELL: CellStyle = {
  font: FONT,
  border: BORDER,
  alignment: { vertical: 'top', wrapText: true },
};
const TO_FILL: CellStyle = {
  ...CELL,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFBE6' } },
};
const DAY: CellStyle = { ...TO_FILL, numFmt: 'dd/mm/yyyy' };
const SHORT: CellStyle = { ...CELL, alignment: { ...CELL.alignment, horizontal: 'center' } };
/** The unit of a column's width is a letter; a line of the font above takes so many points. */
const LINE_POINTS = 15;
const HEAD_LINES = 3;

/** The table as a workbook: head kept in sight, states to choose from, room for long words. */
export async function toWorkbook(table: ExportTable): Promise<Uint8Array> {
  const headRow = table.titles.length;
  const lastColumn = COLUMN_KEYS.length - 1;
  const lastRow = headRow + table.rows.length;
  const stateColumn = letterOf(COLUMN_KEYS.indexOf('state'));
  const sheet: WriteOptions['sheets'][number] = {
    name: reportTable.sheet,
    columns: COLUMN_KEYS.map((key) => ({ width: WIDTHS[key] })),
    rows: [
      ...table.titles.map((title) => [title]),
      table.heads,
      ...table.rows.map(valuesOf(table)),
    ],
    cells: stylesOf(table, headRow),
    merges: table.titles.map((_, row) => ({
      startRow: row,
      endRow: row,
      startCol: 0,
      endCol: lastColumn,
    })),
    rowDefs: new Map([
      [headRow, { height: pointsFor(HEAD_LINES) }],
      ...table.rows.map(
        (row, at) => [headRow + 1 + at, { height: pointsFor(linesIn(row)) }] as const,
      ),
    ]),
    freezePane: { rows: headRow + 1 },
    dataValidations: [
      {
        type: 'list',
        values: REPORTED_STATES.map((state) => STATE_LABELS[state]),
        range: `${stateColumn}${headRow + 2}:${stateColumn}${Math.max(lastRow + 1, headRow + 2)}`,
        allowBlank: true,
        showInputMessage: true,
        inputTitle: reportTable.pickTitle,
        inputMessage: reportTable.pickHint,
        // Other words are read too, so they may be typed.
        showErrorMessage: false,
      },
    ],
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      margins: { top: 0.6, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${headRow + 1}:$${headRow + 1}`,
    },
  };
  return await writeXlsx({ sheets: [sheet] });
}

function valuesOf({ day }: ExportTable): (row: ExportTable['rows'][number]) => CellValue[] {
  return (row) =>
    COLUMN_KEYS.map((key) => {
      if (key === 'on') return new Date(`${day}T00:00:00Z`);
      return key === 'number' ? Number(row.number) : row[key];
    });
}

function stylesOf({ titles, rows }: ExportTable, headRow: number) {
  const styles = new Map<string, { style: CellStyle }>();
  for (const row of titles.keys()) styles.set(`${row},0`, { style: titleStyle(row) });
  for (const [column, key] of COLUMN_KEYS.entries()) {
    styles.set(`${headRow},${column}`, { style: HEAD });
    const isAsked = COLUMN_KEYS.indexOf('before') < column;
    const isShort = key === 'number' || key === 'code';
    const style =
      key === 'on' || key === 'coversUntil' ? DAY : isAsked ? TO_FILL : isShort ? SHORT : CELL;
    for (const at of rows.keys()) styles.set(`${headRow + 1 + at},${column}`, { style });
  }
  return styles;
}

function titleStyle(row: number): CellStyle {
  const font = row === 0 ? { ...FONT, size: 14, bold: true } : { ...FONT, italic: row > 1 };
  return { font, alignment: { horizontal: 'center', vertical: 'center' } };
}

function pointsFor(lines: number): number {
  return lines * LINE_POINTS + 4;
}

/** Lines of the tallest cell of a row, and at least two, so that there is room to write. */
function linesIn(row: ExportTable['rows'][number]): number {
  return Math.max(2, ...COLUMN_KEYS.map((key) => wrappedLines(row[key], WIDTHS[key])));
}

function wrappedLines(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    const isFull = used > 0 && used + 1 + length > width;
    lines += isFull ? 1 : 0;
    used = isFull ? length : used + (used > 0 ? 1 : 0) + length;
  }
  return lines;
}

function letterOf(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column);
}
