/** A value of a cell, as a spreadsheet or a CSV file gives it. A date is midnight UTC of its day. */
export type CellValue = string | number | boolean | Date | null;

/** A sheet of rows and cells; formulas stand with the value that was computed last. */
export interface Table {
  /** Name of the sheet; absent in CSV. */
  sheet?: string;
  rows: readonly (readonly CellValue[])[];
  /** Address behind a cell, by `row,column` from 0. */
  links: ReadonlyMap<string, string>;
}

/** Why a table cannot be taken over, at a cell of it. */
export interface TableMistake {
  /** Row as a spreadsheet counts it, from 1; 0 for the table as a whole. */
  row: number;
  /** Head of the column; empty for the row as a whole. */
  column: string;
  rule: string;
  values: Record<string, string>;
}

/** Text of a cell without what stands around it; dates as a person reads them. */
export function cellText(value: CellValue | undefined): string {
  if (value instanceof Date) {
    const [year, month, day] = value.toISOString().slice(0, 10).split('-');
    return `${day}/${month}/${year}`;
  }
  return String(value ?? '').trim();
}

/** Is there anything in the row? */
export function isEmptyRow(row: readonly CellValue[]): boolean {
  return row.every((value) => cellText(value) === '');
}
