import { daysBetween, formatDay, type Day } from '../../src/domain/calendar.ts';
import type { Library } from '../../src/collections/library.ts';
import type { Finding } from './portal.ts';

/** Days before the day of review from which an editor is told. */
const NOTICE_DAYS = 30;

/** A guide must be read again by its day: an editor is told from a month before. */
export function checkReviews({ guides }: Library, today: Day): Finding[] {
  return guides.flatMap(({ file, data: { reviewBy, withdrawn } }): Finding[] => {
    const left = daysBetween(today, reviewBy);
    if (withdrawn || left > NOTICE_DAYS) return [];
    const path = ['reviewBy'];
    const rule = left < 0 ? 'review-overdue' : 'review-soon';
    const values = { reviewBy: formatDay(reviewBy), days: String(Math.abs(left)) };
    return [{ file, path, field: 'reviewBy', rule, values }];
  });
}
