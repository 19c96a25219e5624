import { z } from 'zod';
import { address, asOf, count, date, list, partialDate, withdrawal, words } from './columns.ts';

/** A plan, action programme or scheme as open data. */
export const planRow = z.strictObject({
  id: words.meta({
    term: 'mã kế hoạch',
    description: 'Mã cố định; cũng là mã văn bản trong bộ “Văn bản”.',
    example: 'ke-hoach-12-kh-du-2026-01-15-xa-thu',
  }),
  address: address.meta({
    term: 'địa chỉ',
    description: 'Trang của kế hoạch trên cổng.',
    example: 'https://example.vn/ke-hoach/ke-hoach-12/',
  }),
  kind: z.enum(['plan', 'action-programme', 'scheme']).meta({
    term: 'mã loại kế hoạch',
    description: 'Kế hoạch, chương trình hành động hay đề án.',
    example: 'plan',
    vocabulary: 'plan-kind',
  }),
  symbol: words.nullable().meta({
    term: 'số, ký hiệu',
    description: 'Số và ký hiệu như in trên văn bản; trống nếu nguồn không nêu.',
    example: '12-KH/ĐU',
  }),
  subject: words.meta({
    term: 'trích yếu',
    description: 'Trích yếu, không kèm tên loại.',
    example: 'Thực hiện nghị quyết về chuyển đổi số',
  }),
  shortTitle: words.nullable().meta({
    term: 'tên thường gọi',
    description: 'Tên mà bạn đọc quen dùng hơn số, ký hiệu.',
    example: 'Chương trình hành động 2026-2030',
  }),
  purpose: words.meta({
    term: 'mục đích',
    description: 'Kế hoạch để làm gì, trong một câu.',
    example: 'Đưa nghị quyết về chuyển đổi số vào đời sống',
  }),
  issuers: list.meta({
    term: 'mã cơ quan ban hành',
    description: 'Mã của các cơ quan ban hành, xem bộ “Cơ quan, đơn vị”.',
    example: 'dang-uy-xa',
  }),
  issuedOn: partialDate.nullable().meta({
    term: 'ngày ban hành',
    description:
      'Ngày ban hành; chỉ có tháng hoặc năm nếu nguồn không nêu rõ hơn; trống nếu chưa rõ.',
    example: '2026-01-15',
  }),
  periodFrom: partialDate.meta({
    term: 'thời kỳ, từ',
    description: 'Ngày, tháng hoặc năm bắt đầu.',
    example: '2026',
  }),
  periodUntil: partialDate.nullable().meta({
    term: 'thời kỳ, đến',
    description: 'Ngày, tháng hoặc năm kết thúc; trống nếu kế hoạch không nêu.',
    example: '2030',
  }),
  listedTasks: count.nullable().meta({
    term: 'số nhiệm vụ đã đăng',
    description:
      'Số nhiệm vụ của kế hoạch có trong bộ “Nhiệm vụ”; trống nếu cổng chưa có danh sách.',
    example: '9',
  }),
  statedTasks: count.nullable().meta({
    term: 'tổng số nhiệm vụ theo nguồn',
    description: 'Nguồn nói có bao nhiêu nhiệm vụ, khi chỉ nêu được một phần.',
    example: '14',
  }),
  listedIndicators: count.nullable().meta({
    term: 'số chỉ tiêu đã đăng',
    description: 'Số chỉ tiêu có trong bộ “Chỉ tiêu”; trống nếu cổng chưa có chỉ tiêu nào.',
    example: '4',
  }),
  reportingDays: z.array(date).meta({
    term: 'ngày báo cáo',
    description: 'Những ngày kế hoạch được báo cáo chung.',
    example: '2026-06-30',
  }),
  asOf,
  ...withdrawal,
});

export type PlanRow = z.infer<typeof planRow>;
