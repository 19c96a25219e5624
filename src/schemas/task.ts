import { z } from 'zod';
import { TASK_STATES } from '../domain/task.ts';
import { deadlineSchema } from './deadline.ts';
import { clauseEdge } from './edges.ts';
import { day, reference, slug, text, webAddress } from './fields.ts';

const bodies = z.array(reference('bodies'));

/** What shows that a task was done: a file of the plan's attachments, or an address. */
const evidence = z
  .strictObject({
    title: text.meta({ term: 'tên minh chứng', example: 'Báo cáo kết quả quý II' }),
    attachment: text.optional().meta({ term: 'tệp đính kèm', example: 'bao-cao-q2.pdf' }),
    address: webAddress.optional().meta({ term: 'địa chỉ', example: 'https://example.vn/bc' }),
  })
  .refine((it) => Boolean(it.attachment) !== Boolean(it.address), {
    path: ['attachment'],
    params: { rule: 'one-evidence' },
  });

/** A dated word of the body that carries the task out. */
const report = z
  .strictObject({
    on: day.meta({ term: 'ngày báo cáo', example: '2026-06-30' }),
    /** Last day that it tells of, where it comes later; by this a periodic duty knows the period that is answered. */
    coversUntil: day.optional().meta({ term: 'số liệu đến ngày', example: '2026-06-30' }),
    by: reference('bodies').optional().meta({ term: 'cơ quan báo cáo', example: 'ubnd-xa' }),
    state: z.enum(TASK_STATES).meta({ term: 'trạng thái', example: 'in-progress' }),
    note: text.optional().meta({ term: 'ghi chú', example: 'Đã xong 3 trên 5 thôn.' }),
    evidence: z.array(evidence).default([]).meta({ term: 'minh chứng', example: '[{ title: … }]' }),
  })
  .refine((it) => !it.coversUntil || it.coversUntil <= it.on, {
    path: ['coversUntil'],
    params: { rule: 'covers-to-come' },
  });

/** One duty of a plan: who does what by when, with what product. */
export const taskSchema = z.strictObject({
  /** Unique in its plan, frozen once published, e.g. `nv-3`. */
  id: slug.meta({ term: 'mã', example: 'nv-3' }),
  title: text.meta({ term: 'tên nhiệm vụ', example: 'Lắp camera ở năm ngã ba' }),
  description: text.optional().meta({ term: 'nội dung', example: 'Khảo sát, lắp đặt, bàn giao.' }),
  /** Bodies in charge; the word `unknown` where the source names none. */
  lead: z
    .union([bodies.min(1), z.literal('unknown')])
    .meta({ term: 'cơ quan chủ trì', example: '[ubnd-xa]' }),
  support: bodies.default([]).meta({ term: 'cơ quan phối hợp', example: '[cong-an-xa]' }),
  deadline: deadlineSchema.meta({
    term: 'thời hạn',
    example: '{ kind: quarter, quarter: 2026-Q4 }',
  }),
  product: text.optional().meta({ term: 'sản phẩm', example: 'Biên bản bàn giao' }),
  implements: z.array(clauseEdge).default([]).meta({
    term: 'thực hiện điều khoản',
    example: '[{ document: …, clauses: [dieu-2], basis: editorial }]',
  }),
  reports: z
    .array(report)
    .default([])
    .meta({ term: 'báo cáo', example: '[{ on: 2026-06-30, state: done }]' }),
});

export type Task = z.infer<typeof taskSchema>;
