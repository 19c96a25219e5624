import { readXlsx } from 'hucre/xlsx';
import type { CellValue, Table } from '../table/table.ts';
import { TABLE_LIMITS } from './limits.ts';
import { unpackedSize } from './zip-size.ts';

/** Sheets of a workbook that are shown, or the rule that the file breaks. */
export type TablesReading = { tables: Table[] } | { rule: string };

type Sheet = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];

/** Read a workbook from outside. What it would unpack to is bounded first; a broken one is refused, not thrown. */
export async function readWorkbook(bytes: Uint8Array): Promise<TablesReading> {
  const size = unpackedSize(bytes);
  if (size === undefined) return { rule: 'broken-workbook' };
  if (size > TABLE_LIMITS.unpackedBytes) return { rule: 'table-too-big' };
  try {
    const { sheets } = await readXlsx(bytes);
    const shown = sheets.filter((sheet) => !sheet.hidden && !sheet.veryHidden);
    const tables = shown.map(toTable).filter(({ rows }) => rows.length > 0);
    const isTooBig = tables.some(
      ({ rows }) =>
        rows.length > TABLE_LIMITS.rows ||
        rows.some(
          (row) =>
            row.length > TABLE_LIMITS.columns && row.slice(TABLE_LIMITS.columns).some(hasValue),
        ),
    );
    if (isTooBig) return { rule: 'table-too-long' };
    return tables.length > 0 ? { tables } : { rule: 'empty-table' };
  } catch {
    return { rule: 'broken-workbook' };
  }
}

function toTable(sheet: Sheet): Table {
  const last = sheet.rows.findLastIndex((row) => row.some(hasValue));
  const rows = sheet.rows.slice(0, last + 1).map((row): CellValue[] => [...row]);
  for (const { startRow, startCol, endRow } of sheet.merges ?? []) {
    const value = rows[startRow]?.[startCol] ?? null;
    for (let at = startRow + 1; at <= Math.min(endRow, last); at++) {
      const row = rows[at];
      if (row) row[startCol] = value;
    }
  }
  return { sheet: sheet.name, rows, links: linksOf(sheet) };
}

function hasValue(value: CellValue): boolean {
  return value !== null && value !== '';
}

function linksOf({ cells }: Sheet): Map<string, string> {
  return new Map(
    [...(cells ?? [])].flatMap(([at, { hyperlink }]) =>
      hyperlink && /^https?:/i.test(hyperlink.target) ? [[at, hyperlink.target] as const] : [],
    ),
  );
}
