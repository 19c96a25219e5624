import { addDays, lastDayOf, type Day } from './calendar.ts';

/** How often something falls due. */
export type Frequency = 'month' | 'quarter' | 'half-year' | 'year';

/** A stretch of whole days, both ends included. */
export interface Period {
  from: Day;
  until: Day;
}

const MONTHS: Record<Frequency, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** The period of the calendar in which a day lies: for 2026-08-14, the quarter 2026-07-01 to 2026-09-30. */
export function periodAround(day: Day, every: Frequency): Period {
  const length = MONTHS[every];
  const year = day.slice(0, 4);
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / length) * length + 1;
  const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
  return { from: `${month(first)}-01`, until: lastDayOf(month(first + length - 1)) };
}

/** The period that follows the one in which a day lies. */
export function periodAfter(day: Day, every: Frequency): Period {
  return periodAround(addDays(periodAround(day, every).until, 1), every);
}
