import { readHeads, type Heads } from './columns.ts';
import { cellText, type CellValue, type Table } from './table.ts';

/** Where the head of a table is and what it says. */
export interface TableHead extends Heads {
  /** First row of data, from 0. */
  firstRow: number;
}

/** Titles, addressees and mottos stand above the head of an official table. */
const ROWS_TO_SEARCH = 40;
const LEAST_COLUMNS = 2;
const NUMBERING = /^\(?(\d{1,2}|[a-z])\)?$/i;

/**
 * The head of a table, which may stand in two rows, the upper one over several columns. Undefined when no row
 * names a state and a task.
 */
export function findHead({ rows }: Table): TableHead | undefined {
  let best: TableHead | undefined;
  for (const at of rows.keys()) {
    if (at >= ROWS_TO_SEARCH) break;
    for (const depth of [1, 2]) {
      const heads = readHeads(depth === 1 ? textsOf(rows[at]) : joined(rows[at], rows[at + 1]));
      if (!isHead(heads) || (best && best.columns.length >= heads.columns.length)) continue;
      best = { ...heads, firstRow: at + depth };
    }
  }
  return best && { ...best, firstRow: best.firstRow + (isNumbering(rows[best.firstRow]) ? 1 : 0) };
}

function isHead({ columns }: Heads): boolean {
  const keys = columns.map(({ key }) => key);
  const namesTask = keys.includes('code') || keys.includes('title') || keys.includes('number');
  return keys.length >= LEAST_COLUMNS && keys.includes('state') && namesTask;
}

/** A row that numbers the columns: 1, 2, 3 or (1), (2), (3) or A, B, C. */
function isNumbering(row: readonly CellValue[] = []): boolean {
  const texts = textsOf(row).filter(Boolean);
  return texts.length > 2 && texts.every((text) => NUMBERING.test(text));
}

function textsOf(row: readonly CellValue[] = []): string[] {
  return Array.from(row, (value) => cellText(value).replace(/\s+/g, ' '));
}

/** Each lower head with the upper one above it, which reaches to the right over empty cells. */
function joined(upper?: readonly CellValue[], lower?: readonly CellValue[]): string[] {
  const [above, below] = [textsOf(upper), textsOf(lower)];
  let reaching = '';
  return Array.from({ length: Math.max(above.length, below.length) }, (_, at) => {
    const [top = '', bottom = ''] = [above[at], below[at]];
    if (top !== '') reaching = top;
    if (bottom === '' || bottom === top) return top;
    return `${top || reaching} ${bottom}`.trim();
  });
}
