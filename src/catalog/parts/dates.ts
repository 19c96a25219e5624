import { dayOf, formatDay, timeOf } from '../../domain/calendar.ts';
import { findWrittenDates } from '../../domain/written-date.ts';
import { phrases } from '../../strings/phrases.ts';
import type { DateView } from '../views/parts.ts';

/** A day, month or year, or the word that it is not known. */
export function dateView(partial: string): DateView {
  if (partial === 'unknown') return { iso: '', text: phrases.dayUnknown };
  return { iso: partial, text: formatDay(partial) };
}

/** A source and the day it speaks of: `Sổ theo dõi, ngày 24/11/2026`. A name that tells the day itself stands alone. */
export function sourceOnDay(name: string, day: string): string {
  const tellsDay = findWrittenDates(name).some(({ date }) => date === day);
  return tellsDay ? name : phrases.sourceOnDay(name, formatDay(day));
}

/** An instant as its local day. */
export function dayView(instant: string, timeZone: string): DateView {
  const day = dayOf(instant, timeZone);
  return { iso: day, text: formatDay(day) };
}

/** An instant as its local day and time. */
export function instantView(instant: string, timeZone: string): DateView {
  return {
    iso: instant,
    text: `${formatDay(dayOf(instant, timeZone))} ${timeOf(instant, timeZone)}`,
  };
}
