import type { Cell, Row } from './rows.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** Stands between the texts of a list. */
export const LIST_MARK = ' | ';

/**
 * Rows as CSV (RFC 4180) that spreadsheets open as it is meant: UTF-8 with a byte order mark, CRLF, texts in
 * quotation marks. An empty cell is `null` or an empty list; which of the two, the column's schema tells.
 */
export function toCsv(columns: readonly string[], rows: readonly Row[]): string {
  const lines = [
    columns.map(quoted).join(','),
    ...rows.map((row) => columns.map((column) => cell(row[column] ?? null)).join(',')),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join('');
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join(LIST_MARK);
  return text === '' ? '' : quoted(guarded(text));
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Begins as a formula, in ASCII or full-width signs, or with the guard itself. */
const FORMULA = /^\s*['=+\-@＝＋－＠]/u;
/** Figures that a spreadsheet would read as another number or a date: 09043, 05/2019, 2016-12, 16 figures. */
const REWRITTEN = /^(0\d+|\d{16,}|\d+[eE]\d+|\d+([-/.,:]\d+)+)$/;
/** A whole day is read as that day. */
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Put an apostrophe before a text that a spreadsheet would run as a formula or rewrite (OWASP, CSV Injection).
 * Taking one apostrophe away from the start of a cell gives the text back.
 */
function guarded(text: string): string {
  const isRewritten = REWRITTEN.test(text) && !WHOLE_DAY.test(text);
  return FORMULA.test(text) || isRewritten ? `'${text}` : text;
}
