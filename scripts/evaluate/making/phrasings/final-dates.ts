import type { Day } from '../../../../src/domain/calendar.ts';
import type { Draw } from '../../../generate/draw.ts';

const MONTHS = 'một hai ba tư năm sáu bảy tám chín mười mười_một mười_hai'.split(' ');

/** A day in one of the writings that readers use, without the word for it. */
export function writeDay(day: Day, draw: Draw): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const [shortMonth, shortDate] = [String(Number(month)), String(Number(date))];
  const monthWord = (MONTHS[Number(month) - 1] ?? '').replace('_', ' ');
  const d = draw.percent(60) ? date : shortDate;
  const m = d === date && draw.percent(60) ? month : shortMonth;
  const figures = draw.pick(['/', '/', '-', '.', ' ', '. ', ' / ']);
  return draw.pick([
    [d, m, year].join(figures),
    [d, m, year].join(figures),
    [d, m, year].join(figures),
    [d, m, year.slice(2)].join(draw.pick(['/', '-', '.'])),
    `${d} tháng ${m} năm ${year}`,
    `${shortDate} tháng ${shortMonth}, ${year}`,
    `${shortDate} tháng ${shortMonth} ${year}`,
    `${d} tháng ${monthWord} năm ${year}`,
    `${d}/${m} năm ${year}`,
    day,
  ]);
}
