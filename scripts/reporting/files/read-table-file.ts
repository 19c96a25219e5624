import { readFileSync, statSync } from 'node:fs';
import { findHead } from '../table/find-head.ts';
import type { Table } from '../table/table.ts';
import { TABLE_LIMITS } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook, type TablesReading } from './read-xlsx.ts';

const ZIP = [0x50, 0x4b];
/** Of workbooks before 2007, and of new ones locked with a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** A table of a file with the names of sheets that were left aside, or the rule that the file breaks. */
export type TableFileReading = { table: Table; otherSheets: string[] } | { rule: string };

/** Read the table of reports in a file; what kind of file it is, its bytes say. */
export async function readTableFile(path: string): Promise<TableFileReading> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) return { rule: 'no-such-table' };
  if (stats.size > TABLE_LIMITS.bytes) return { rule: 'table-too-big' };
  const reading = await readBytes(readFileSync(path));
  if ('rule' in reading) return reading;
  const { tables } = reading;
  const withHead = tables.filter((table) => findHead(table));
  if (withHead.length > 1) return { rule: 'several-sheets' };
  const [table] = withHead.length > 0 ? withHead : tables;
  if (!table) return { rule: 'empty-table' };
  const others = tables.filter((it) => it !== table);
  return { table, otherSheets: others.flatMap(({ sheet }) => sheet ?? []) };
}

async function readBytes(bytes: Uint8Array): Promise<TablesReading> {
  const startsWith = (start: number[]) => start.every((byte, at) => bytes[at] === byte);
  if (startsWith(OLD_OFFICE)) return { rule: 'old-workbook' };
  return startsWith(ZIP) ? await readWorkbook(bytes) : readCsv(bytes);
}
