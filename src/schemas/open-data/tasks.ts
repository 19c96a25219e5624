import { z } from 'zod';
import { TASK_STATES } from '../../domain/task.ts';
import { address, asOf, count, date, list, words } from './columns.ts';

/** Kinds of deadlines, as in the schema of plans. */
const DEADLINE_KINDS = [
  'day',
  'month',
  'quarter',
  'year',
  'range',
  'ongoing',
  'periodic',
  'words',
] as const;

const STANDINGS = ['in-time', 'due-soon', 'overdue', 'no-deadline', 'closed'] as const;

/** One duty of a plan as open data, with what its body declares and what its deadline says on the day. */
export const taskRow = z.strictObject({
  id: words.meta({
    term: 'mã nhiệm vụ',
    description: 'Mã kế hoạch và mã nhiệm vụ trong kế hoạch, cố định.',
    example: 'ke-hoach-12-kh-du-2026-01-15-xa-thu/nv-3',
  }),
  address: address.meta({
    term: 'địa chỉ',
    description: 'Trang của nhiệm vụ trên cổng.',
    example: 'https://example.vn/ke-hoach/ke-hoach-12/nhiem-vu/nv-3/',
  }),
  plan: words.meta({
    term: 'mã kế hoạch',
    description: 'Xem bộ “Kế hoạch”.',
    example: 'ke-hoach-12-kh-du-2026-01-15-xa-thu',
  }),
  title: words.meta({
    term: 'tên nhiệm vụ',
    description: 'Việc phải làm.',
    example: 'Lắp camera ở năm ngã ba',
  }),
  description: words.nullable().meta({
    term: 'nội dung',
    description: 'Nội dung cụ thể, nếu kế hoạch nêu.',
    example: 'Khảo sát, lắp đặt, bàn giao.',
  }),
  lead: list.nullable().meta({
    term: 'mã cơ quan chủ trì',
    description: 'Mã các cơ quan chủ trì; trống nếu nguồn không nêu.',
    example: 'ubnd-xa',
  }),
  leadNames: list.nullable().meta({
    term: 'cơ quan chủ trì',
    description: 'Tên các cơ quan chủ trì, cùng thứ tự với mã.',
    example: 'UBND xã',
  }),
  inCharge: list.nullable().meta({
    term: 'mã cơ quan đang phụ trách',
    description:
      'Cơ quan chủ trì vào ngày “tính đến”, kể cả cơ quan tiếp nhận khi cơ quan cũ kết thúc; trống nếu không có hoặc chưa rõ.',
    example: 'ubnd-xa',
  }),
  inChargeNames: list.nullable().meta({
    term: 'cơ quan đang phụ trách',
    description: 'Tên các cơ quan đang phụ trách, cùng thứ tự với mã.',
    example: 'Ủy ban nhân dân xã Minh Hoạ',
  }),
  awaitsBody: z.boolean().meta({
    term: 'chưa có cơ quan tiếp nhận',
    description: 'Đúng (true) khi cơ quan chủ trì đã kết thúc và chưa có cơ quan nào tiếp nhận.',
    example: 'false',
  }),
  support: list.meta({
    term: 'mã cơ quan phối hợp',
    description: 'Mã các cơ quan phối hợp mà nguồn nêu.',
    example: 'cong-an-xa',
  }),
  supportNames: list.meta({
    term: 'cơ quan phối hợp',
    description: 'Tên các cơ quan phối hợp, cùng thứ tự với mã.',
    example: 'Công an xã',
  }),
  product: words.nullable().meta({
    term: 'sản phẩm',
    description: 'Sản phẩm phải có, nếu kế hoạch nêu.',
    example: 'Biên bản bàn giao',
  }),
  deadlineKind: z.enum(DEADLINE_KINDS).meta({
    term: 'mã dạng thời hạn',
    description: 'Kế hoạch nêu thời hạn theo cách nào.',
    example: 'quarter',
    vocabulary: 'deadline-kind',
  }),
  deadlineText: words.meta({
    term: 'thời hạn',
    description: 'Thời hạn bằng lời.',
    example: 'Quý IV/2026',
  }),
  dueOn: date.nullable().meta({
    term: 'ngày đến hạn',
    description: 'Ngày cuối cùng còn trong hạn; trống nếu không tính được.',
    example: '2026-12-31',
  }),
  declaredState: z.enum(TASK_STATES).meta({
    term: 'mã trạng thái báo cáo',
    description: 'Trạng thái mà cơ quan thực hiện báo cáo gần nhất.',
    example: 'in-progress',
    vocabulary: 'task-state',
  }),
  declaredStateLabel: words.meta({
    term: 'trạng thái báo cáo',
    description: 'Trạng thái báo cáo bằng lời.',
    example: 'Đang thực hiện',
  }),
  reportedOn: date.nullable().meta({
    term: 'ngày báo cáo gần nhất',
    description: 'Trống nếu chưa có báo cáo; chưa có báo cáo không có nghĩa là chưa làm.',
    example: '2026-09-30',
  }),
  reportAgeDays: count.nullable().meta({
    term: 'số ngày từ báo cáo gần nhất',
    description: 'Tính đến ngày của dòng này; trống nếu chưa có báo cáo.',
    example: '55',
  }),
  standing: z.enum(STANDINGS).meta({
    term: 'mã tình trạng so với hạn',
    description: 'Suy ra từ thời hạn, báo cáo và ngày “tính đến”.',
    example: 'in-time',
    vocabulary: 'standing',
  }),
  standingLabel: words.meta({
    term: 'tình trạng so với hạn',
    description: 'Tình trạng so với hạn bằng lời.',
    example: 'Trong hạn',
  }),
  daysLate: count.nullable().meta({
    term: 'số ngày quá hạn',
    description: 'Chỉ có ở nhiệm vụ quá hạn.',
    example: '12',
  }),
  publishedEvidence: count.meta({
    term: 'số minh chứng đã đăng',
    description:
      'Minh chứng trong các báo cáo và bài viết trên cổng, mỗi tệp hay địa chỉ tính một; 0 là cổng chưa đăng minh chứng nào.',
    example: '2',
  }),
  asOf,
});

/** A dated report on a task, as open data. */
export const taskReportRow = z.strictObject({
  id: words.meta({
    term: 'mã báo cáo',
    description: 'Mã nhiệm vụ và ngày báo cáo; báo cáo thứ hai trong ngày thêm số thứ tự.',
    example: 'ke-hoach-12-kh-du-2026-01-15-xa-thu/nv-3/2026-09-30',
  }),
  address: address.meta({
    term: 'địa chỉ',
    description: 'Trang của nhiệm vụ trên cổng.',
    example: 'https://example.vn/ke-hoach/ke-hoach-12/nhiem-vu/nv-3/',
  }),
  task: words.meta({
    term: 'mã nhiệm vụ',
    description: 'Xem bộ “Nhiệm vụ”.',
    example: 'ke-hoach-12-kh-du-2026-01-15-xa-thu/nv-3',
  }),
  on: date.meta({ term: 'ngày báo cáo', description: 'Ngày của báo cáo.', example: '2026-10-08' }),
  coversUntil: date.meta({
    term: 'số liệu đến ngày',
    description: 'Ngày cuối mà báo cáo nói đến; nguồn không nêu thì là ngày báo cáo.',
    example: '2026-09-30',
  }),
  by: words.nullable().meta({
    term: 'mã cơ quan báo cáo',
    description: 'Trống nếu nguồn không nêu.',
    example: 'ubnd-xa',
  }),
  byName: words.nullable().meta({
    term: 'cơ quan báo cáo',
    description: 'Tên cơ quan báo cáo.',
    example: 'UBND xã',
  }),
  state: z.enum(TASK_STATES).meta({
    term: 'mã trạng thái',
    description: 'Trạng thái mà báo cáo nêu.',
    example: 'in-progress',
    vocabulary: 'task-state',
  }),
  stateLabel: words.meta({
    term: 'trạng thái',
    description: 'Trạng thái bằng lời.',
    example: 'Đang thực hiện',
  }),
  note: words.nullable().meta({
    term: 'ghi chú',
    description: 'Lời của báo cáo.',
    example: 'Đã xong 3 trên 5 thôn.',
  }),
  evidence: list.meta({
    term: 'minh chứng',
    description: 'Tên các minh chứng.',
    example: 'Báo cáo kết quả quý II',
  }),
  evidenceAddresses: z.array(address).meta({
    term: 'địa chỉ minh chứng',
    description: 'Địa chỉ các minh chứng, cùng thứ tự với tên.',
    example: 'https://example.vn/bc',
  }),
});

export type TaskRow = z.infer<typeof taskRow>;
export type TaskReportRow = z.infer<typeof taskReportRow>;
