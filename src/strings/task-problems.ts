import { formatDay } from '../domain/calendar.ts';

type Values = Record<string, string>;

const day = (it: Values, name: string) => formatDay(it[name] ?? '');
const isUp = ({ direction }: Values) => direction === 'up';

/** Mistakes in tasks, their reports and indicators, and how to mend them. */
export const taskExplanations: Record<string, (values: Values) => string> = {
  'task-body-ended': (it) =>
    `cơ quan “${it['id']}” đã kết thúc ngày ${day(it, 'until')}, trước khi kế hoạch ban hành (${day(it, 'day')}). Hãy ghi cơ quan có tên trong kế hoạch vào lúc ban hành.`,
  'task-body-to-come': (it) =>
    `cơ quan “${it['id']}” có từ ngày ${day(it, 'from')}, sau khi kế hoạch ban hành (${day(it, 'day')}). Hãy ghi cơ quan được giao lúc ban hành; cổng tự chuyển việc cho cơ quan kế thừa.`,
  'report-body-ended': (it) =>
    `báo cáo ngày ${day(it, 'day')} của cơ quan “${it['id']}”, đã kết thúc ngày ${day(it, 'until')}. Hãy sửa ngày báo cáo, hoặc ghi cơ quan kế thừa.`,
  'report-body-to-come': (it) =>
    `báo cáo ngày ${day(it, 'day')} của cơ quan “${it['id']}”, đến ngày ${day(it, 'from')} mới có. Hãy sửa ngày báo cáo, hoặc cơ quan báo cáo.`,
  'report-in-future': (it) =>
    `ngày báo cáo ${day(it, 'on')} ở tương lai (hôm nay là ${day(it, 'today')}). Hãy sửa ngày, hoặc chờ đến ngày ấy mới ghi.`,
  'report-before-plan': (it) =>
    `ngày báo cáo ${day(it, 'on')} sớm hơn ngày ban hành kế hoạch (${day(it, 'day')}). Hãy kiểm tra lại hai ngày.`,
  'target-against-direction': (it) =>
    isUp(it)
      ? 'chiều tốt là tăng (up) nhưng mục tiêu ghi “nhiều nhất” (at-most). Hãy đổi thành at-least, hoặc sửa direction.'
      : 'chiều tốt là giảm (down) nhưng mục tiêu ghi “ít nhất” (at-least). Hãy đổi thành at-most, hoặc sửa direction.',
  'target-behind-baseline': (it) =>
    `chiều tốt là ${isUp(it) ? 'tăng (up) nhưng mục tiêu thấp' : 'giảm (down) nhưng mục tiêu cao'} hơn hiện trạng (${it['baseline']}). Hãy kiểm tra mục tiêu, hiện trạng và direction.`,
  'value-in-future': (it) =>
    `thời điểm ${day(it, 'on')} ở tương lai (hôm nay là ${day(it, 'today')}). Hãy sửa thời điểm đo.`,
  'done-after-deadline': (it) =>
    `báo cáo hoàn thành ngày ${day(it, 'on')}, sau hạn ${day(it, 'due')} là ${it['late']} ngày. Nếu việc xong sau hạn, hãy ghi done-late; nếu xong trong hạn mà báo cáo muộn thì nói rõ trong note.`,
  'done-late-in-time': (it) =>
    `ghi hoàn thành muộn nhưng báo cáo ngày ${day(it, 'on')} còn trong hạn ${day(it, 'due')}. Hãy kiểm tra trạng thái và thời hạn.`,
};
