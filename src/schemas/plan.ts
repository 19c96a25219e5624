import { z } from 'zod';
import { clauseEdge } from './edges.ts';
import { day, partialDay, slug, text } from './fields.ts';
import { indicatorSchema } from './indicator.ts';
import { officialDocumentFields, withDocumentRules } from './official-document.ts';
import { taskSchema } from './task.ts';

/** A work plan is an official document with a period, tasks and indicators; land-use plans are documents. */
export const planSchema = withDocumentRules(
  z.strictObject({
    ...officialDocumentFields,
    kind: z
      .enum(['plan', 'action-programme', 'scheme'])
      .meta({ term: 'loại kế hoạch', example: 'plan' }),
    /** First and last day, month or year that the plan covers. */
    period: z
      .strictObject({
        from: partialDay.meta({ term: 'từ', example: '2026-01' }),
        until: partialDay.optional().meta({ term: 'đến', example: '2026-12' }),
      })
      .meta({ term: 'thời kỳ', example: '{ from: 2026, until: 2030 }' }),
    /** What the plan is for, in one line. */
    purpose: text.meta({
      term: 'mục đích',
      example: 'Đưa nghị quyết về chuyển đổi số vào đời sống',
    }),
    implements: z.array(clauseEdge).default([]).meta({
      term: 'thực hiện',
      example: '[{ document: …, clauses: [muc-iii], basis: editorial }]',
    }),
    tasks: z
      .array(taskSchema)
      .default([])
      .meta({ term: 'nhiệm vụ', example: '[{ id: nv-1, title: … }]' }),
    /** Said where the source names only some of the tasks. */
    tasksNotListed: z
      .strictObject({
        total: z.int().positive().meta({ term: 'tổng số nhiệm vụ', example: '14' }),
        note: text.meta({ term: 'ghi chú', example: 'Nguồn chỉ nêu một số nhiệm vụ.' }),
      })
      .optional()
      .meta({ term: 'nhiệm vụ chưa rõ', example: '{ total: 14, note: … }' }),
    indicators: z
      .array(indicatorSchema)
      .default([])
      .meta({ term: 'chỉ tiêu', example: '[{ id: ct-1, name: … }]' }),
    /** Days on which the plan's progress is reported as a whole, e.g. ends of quarters. */
    reportingDays: z.array(day).default([]).meta({ term: 'ngày báo cáo', example: '[2026-06-30]' }),
  }),
)
  .refine((it) => hasUniqueIds(it.tasks), { path: ['tasks'], params: { rule: 'unique-ids' } })
  .refine((it) => hasUniqueIds(it.indicators), {
    path: ['indicators'],
    params: { rule: 'unique-ids' },
  });

function hasUniqueIds(items: readonly { id: z.infer<typeof slug> }[]): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length;
}

export type Plan = z.infer<typeof planSchema>;
