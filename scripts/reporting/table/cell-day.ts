import { addDays, type Day } from '../../../src/domain/calendar.ts';
import { parseWrittenDate } from '../../../src/domain/written-date.ts';
import type { CellValue } from './table.ts';

/** Days of spreadsheets are counted from here; the 29th of February 1900, which was none, is behind us. */
const SERIAL_START = '1899-12-30';
const SERIALS = { from: 20_000, until: 80_000 };

/** Day that a cell tells: a date, a spreadsheet's number for one, or words with the day first. */
export function parseCellDay(value: CellValue): Day | undefined {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  }
  if (typeof value === 'number' || /^\d{5}$/.test(String(value).trim())) {
    const serial = Math.floor(Number(value));
    const isSerial = serial >= SERIALS.from && serial <= SERIALS.until;
    return isSerial ? addDays(SERIAL_START, serial) : undefined;
  }
  const { date, precision } = parseWrittenDate(String(value));
  return precision === 'day' && date ? date : undefined;
}
