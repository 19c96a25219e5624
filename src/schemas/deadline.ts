import { z } from 'zod';
import { day, text } from './fields.ts';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const quarter = z.string().regex(/^\d{4}-Q[1-4]$/);
const year = z.int().min(1900).max(2200);

/** When a task is due, with the precision that its plan gives. */
export const deadlineSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('day'), on: day.meta({ term: 'ngày', example: '2026-06-30' }) }),
  z.strictObject({
    kind: z.literal('month'),
    month: month.meta({ term: 'tháng', example: '2026-06' }),
  }),
  z.strictObject({
    kind: z.literal('quarter'),
    quarter: quarter.meta({ term: 'quý', example: '2026-Q4' }),
  }),
  z.strictObject({ kind: z.literal('year'), year: year.meta({ term: 'năm', example: '2026' }) }),
  z
    .strictObject({
      kind: z.literal('range'),
      from: day.meta({ term: 'từ ngày', example: '2026-01-01' }),
      until: day.meta({ term: 'đến ngày', example: '2026-06-30' }),
    })
    .refine((it) => it.from <= it.until, {
      path: ['until'],
      params: { rule: 'from-before-until' },
    }),
  z.strictObject({ kind: z.literal('ongoing') }),
  z.strictObject({
    kind: z.literal('periodic'),
    every: z
      .enum(['month', 'quarter', 'half-year', 'year'])
      .meta({ term: 'định kỳ', example: 'quarter' }),
    until: day.optional().meta({ term: 'đến ngày', example: '2030-12-31' }),
  }),
  /** The words of the plan, where they name no time that can be computed. */
  z.strictObject({
    kind: z.literal('words'),
    text: text.meta({ term: 'lời văn', example: 'sau khi có hướng dẫn của cấp trên' }),
  }),
]);

export type Deadline = z.infer<typeof deadlineSchema>;
