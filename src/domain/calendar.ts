/** A calendar day `YYYY-MM-DD` of the local calendar; it has no time zone and is never shifted. */
export type Day = string;

const DAY = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;
const PARTIAL_DAY = /^([1-9]\d{3})(?:-(0[1-9]|1[0-2]))?$/;
const QUARTER = /^([1-9]\d{3})-Q([1-4])$/;
const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::\d{2}(?:\.\d+)?)?)?$/;
const MS_PER_DAY = 86_400_000;
const FIRST_TIME = Date.UTC(1000, 0, 1);
const LAST_TIME = Date.UTC(9999, 11, 31);

/** True for `YYYY-MM-DD` that names a day of the calendar: not for 2017-02-31. */
export function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (!year) return false;
  return Number(month) >= 1 && Number(day) >= 1 && Number(day) <= daysInMonth(+year, Number(month));
}

/** True for a day, a month `YYYY-MM` or a year `YYYY`: what a source tells of a date. */
export function isPartialDay(text: string): boolean {
  return PARTIAL_DAY.test(text) || isDay(text);
}

/** Sort order of days, earliest first; a month or year stands before its own days. */
export function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Last day that has a name of four figures for its year; as the end of something it stands for no end. */
export const LAST_DAY: Day = '9999-12-31';

/**
 * The day so many days later, or earlier if negative. Throws a RangeError if `day` is none, or if the day lies
 * outside the years 1000 to 9999.
 */
export function addDays(day: Day, count: number): Day {
  const time = toUtc(day) + count * MS_PER_DAY;
  if (!(time >= FIRST_TIME && time <= LAST_TIME))
    return refuse(`${day} + ${count}`, 'day of the calendar');
  return new Date(time).toISOString().slice(0, 10);
}

/** Days from `from` to `to`, negative if `to` is earlier. Throws a RangeError if either is no day. */
export function daysBetween(from: Day, to: Day): number {
  return (toUtc(to) - toUtc(from)) / MS_PER_DAY;
}

/** Monday is 1, Sunday is 7. Throws a RangeError if `day` is none. */
export function weekday(day: Day): number {
  return new Date(toUtc(day)).getUTCDay() || 7;
}

/**
 * Last day of a day, month, quarter `2026-Q4` or year: a deadline "quý IV/2026" ends on 2026-12-31.
 *
 * Throws a RangeError for any other text.
 */
export function lastDayOf(partial: string): Day {
  if (isDay(partial)) return partial;
  const [, year, month = '12'] =
    PARTIAL_DAY.exec(partial) ?? quarterEnd(partial) ?? refuse(partial, 'part of the calendar');
  return `${year}-${month}-${daysInMonth(Number(year), Number(month))}`;
}

/** First day of a day, month or year. Throws a RangeError if `day` is no partial day. */
export function firstDayOf(day: string): Day {
  const [year, month = '01', date = '01'] = parts(day);
  return `${year}-${month}-${date}`;
}

/**
 * Local day of an instant in a time zone such as `Asia/Ho_Chi_Minh`, whatever the machine's zone.
 *
 * Text without an offset is local time already and keeps its day. Throws a RangeError for no instant.
 */
export function dayOf(instant: string | Date, timeZone: string): Day {
  return localTime(instant, timeZone).slice(0, 10);
}

/** The instant at which a local day begins in a time zone. Throws a RangeError if `day` is none. */
export function startOfDay(day: Day, timeZone: string): Date {
  const utc = toUtc(day);
  const ahead = Date.parse(`${localTime(new Date(utc), timeZone).replace(' ', 'T')}Z`) - utc;
  return new Date(utc - ahead);
}

/** Local time `HH:MM` of an instant, as `dayOf`; a day without a time begins at 00:00. */
export function timeOf(instant: string | Date, timeZone: string): string {
  return localTime(instant, timeZone).slice(11, 16);
}

/** An instant with the offset of a time zone, to the second: `2026-07-16T09:00:00+07:00`. */
export function formatInstant(instant: Date, timeZone: string): string {
  const minute = Math.floor(instant.getTime() / 60_000);
  const local = Date.parse(`${localTime(instant, timeZone).replace(' ', 'T')}Z`) / 60_000;
  const ahead = local - minute;
  const clock = new Date(instant.getTime() + ahead * 60_000).toISOString().slice(0, 19);
  const two = (count: number) => String(Math.trunc(count)).padStart(2, '0');
  return `${clock}${ahead < 0 ? '-' : '+'}${two(Math.abs(ahead) / 60)}:${two(Math.abs(ahead) % 60)}`;
}

/** Figures, day first: `15/07/2019`, `12/2016`, `2018`. Throws a RangeError if `day` is no partial day. */
export function formatDay(day: string): string {
  return parts(day).reverse().join('/');
}

/**
 * Legal form: `ngày 05 tháng 02 năm 2017`, with a zero before days 1–9 and months 1–2 only (facts 5.6).
 *
 * `tháng 12 năm 2016` and `năm 2018` for less than a day. Throws a RangeError if `day` is no partial day.
 */
export function formatDayInWords(day: string): string {
  const [year, month, date] = parts(day);
  const words = [`năm ${year}`];
  if (month) words.unshift(`tháng ${Number(month) > 2 ? Number(month) : month}`);
  if (date) words.unshift(`ngày ${date}`);
  return words.join(' ');
}

function parts(day: string): string[] {
  return isPartialDay(day) ? day.split('-') : refuse(day, 'day, month or year');
}

function quarterEnd(text: string): string[] | undefined {
  const [, year, quarter] = QUARTER.exec(text) ?? [];
  return year ? ['', year, String(Number(quarter) * 3).padStart(2, '0')] : undefined;
}

function daysInMonth(year: number, month: number): number {
  if (month > 12) return 0;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function toUtc(day: Day): number {
  return isDay(day) ? Date.parse(`${day}T00:00:00Z`) : refuse(day, 'day of the calendar');
}

/** `YYYY-MM-DD HH:MM` on the clocks of the zone. */
function localTime(instant: string | Date, timeZone: string): string {
  const [, day, time = '00:00'] = LOCAL_TIME.exec(String(instant)) ?? [];
  if (day) return isDay(day) ? `${day} ${time}` : refuse(day, 'day of the calendar');
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return refuse(String(instant), 'instant');
  return clockOf(timeZone).format(date);
}

// A clock costs a thousand times what reading it costs, and a portal has one zone.
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  // Swedish writes dates and times as ISO 8601 does.
  const style = { timeZone, dateStyle: 'short', timeStyle: 'short' } as const;
  const clock = new Intl.DateTimeFormat('sv-SE', style);
  clocks.set(timeZone, clock);
  return clock;
}

function refuse(text: string, kind: string): never {
  throw new RangeError(`not a ${kind}: ${text}`);
}
