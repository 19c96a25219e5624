import { formatDay } from '../domain/calendar.ts';
import type { Standing } from '../domain/task-standing.ts';

/** Words that depend on the day; the browser says them again for the reader's own. */
export const standingWords = {
  overdue: (days: number) => `quá hạn ${days} ngày`,
  dueSoon: (days: number) =>
    days === 0 ? 'sắp đến hạn, hôm nay là ngày cuối' : `sắp đến hạn, còn ${days} ngày`,
  inTime: 'trong hạn',
  noDeadline: 'không có hạn',
  noDay: 'hạn không nêu ngày',
  periodsReported: 'đã báo cáo đủ các kỳ',
  reported: (days: number) => (days === 0 ? 'báo cáo hôm nay' : `báo cáo ${days} ngày trước`),
  asOf: (day: string) => `tính đến ngày ${formatDay(day)}`,
};

/** How much shows a result; articles count as well as files. */
export function evidenceWords(count: number): string {
  return count === 0 ? 'Chưa có minh chứng' : `${count} minh chứng`;
}

/** What the deadline of an open task says; empty where it says nothing by itself. */
export function standingLabel(standing: Standing): string {
  switch (standing.id) {
    case 'overdue':
      return standingWords.overdue(standing.daysLate);
    case 'due-soon':
      return standingWords.dueSoon(standing.daysLeft);
    case 'in-time':
      return standingWords.inTime;
    case 'no-deadline':
      return standingWords.noDeadline;
    case 'closed':
      return '';
  }
}
