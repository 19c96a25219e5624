import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from '../../decode-text.ts';
import { readHeads } from '../table/columns.ts';
import { findHead } from '../table/find-head.ts';
import type { Table } from '../table/table.ts';
import { TABLE_LIMITS } from './limits.ts';
import type { TablesReading } from './read-xlsx.ts';

const SEPARATORS = [';', ',', '\t'] as const;

/**
 * Read a CSV file from outside: UTF-8 or UTF-16, separated by semicolons, commas or tabs, whichever gives more
 * columns that are known. Encodings from before Unicode are refused: they look alike and mean other letters.
 */
export function readCsv(bytes: Uint8Array): TablesReading {
  const text = decode(bytes);
  if (text === undefined) return { rule: 'legacy-encoding' };
  if (text.trim() === '') return { rule: 'empty-table' };
  let rule = 'broken-csv';
  let best: { table: Table; columns: number } | undefined;
  for (const delimiter of SEPARATORS) {
    const table = split(text, delimiter);
    if ('rule' in table) rule = table.rule;
    else {
      const columns = (findHead(table) ?? readHeads([])).columns.length;
      if (!best || columns > best.columns) best = { table, columns };
    }
  }
  return best ? { tables: [best.table] } : { rule };
}

function decode(bytes: Uint8Array): string | undefined {
  const text = decodeText(bytes);
  return text?.includes('\0') ? undefined : text;
}

function split(text: string, delimiter: string): Table | { rule: string } {
  try {
    const rows = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      to: TABLE_LIMITS.rows + 1,
    });
    if (rows.length > TABLE_LIMITS.rows) return { rule: 'table-too-long' };
    return { rows, links: new Map() };
  } catch (error) {
    if (error instanceof CsvError) return { rule: 'broken-csv' };
    throw error;
  }
}
