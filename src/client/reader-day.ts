import { dayOf } from '../domain/calendar.ts';
import type { Reckoning } from '../domain/task-standing.ts';

/**
 * The later of a page's day and the reader's on the portal's calendar: a clock that stands before the build is not
 * believed, and a page of the past keeps its own day.
 */
export function readerDay({ asOf = '' }: DOMStringMap): string {
  if ('past' in document.documentElement.dataset) return asOf;
  const timeZone = document.documentElement.dataset['timeZone'] ?? 'UTC';
  const today = dayOf(new Date(), timeZone);
  return today > asOf ? today : asOf;
}

/** The reckoning of an element that names its page's day and how near a last day is near. */
export function reckoningOf(data: DOMStringMap): Reckoning {
  return { day: readerDay(data), dueSoonDays: Number(data['soonDays']) };
}
