import { z } from 'zod';
import { clauseEdge } from './edges.ts';
import { partialDay, reference, slug, text, webAddress } from './fields.ts';

const amount = z.number();

/** The condition that the indicator must meet. */
const target = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('at-least'),
    value: amount.meta({ term: 'ít nhất', example: '90' }),
  }),
  z.strictObject({
    kind: z.literal('at-most'),
    value: amount.meta({ term: 'nhiều nhất', example: '3' }),
  }),
  z.strictObject({
    kind: z.literal('exactly'),
    value: amount.meta({ term: 'đúng bằng', example: '100' }),
  }),
  z
    .strictObject({
      kind: z.literal('within'),
      from: amount.meta({ term: 'từ', example: '20' }),
      until: amount.meta({ term: 'đến', example: '25' }),
    })
    .refine((it) => it.from <= it.until, {
      path: ['until'],
      params: { rule: 'from-before-until' },
    }),
  z.strictObject({
    kind: z.literal('text'),
    text: text.meta({ term: 'lời văn', example: 'giảm dần' }),
  }),
]);

/** A measured value with the day or year it holds for and where it was read. */
const measured = z.strictObject({
  on: partialDay.meta({ term: 'thời điểm', example: '2026-06-30' }),
  value: amount.meta({ term: 'giá trị', example: '87.5' }),
  source: z
    .strictObject({
      name: text.meta({ term: 'tên nguồn', example: 'Báo cáo quý II' }),
      address: webAddress.optional().meta({ term: 'địa chỉ', example: 'https://example.vn/bc' }),
      article: reference('articles')
        .optional()
        .meta({ term: 'bài viết', example: 'ket-qua-quy-2' }),
    })
    .meta({ term: 'nguồn', example: '{ name: Báo cáo quý II }' }),
});

/** What a plan measures: where it began, what it must reach, what was found. */
export const indicatorSchema = z.strictObject({
  /** Unique in its plan, frozen once published, e.g. `ct-2`. */
  id: slug.meta({ term: 'mã', example: 'ct-2' }),
  name: text.meta({ term: 'tên chỉ tiêu', example: 'Tỷ lệ hồ sơ giải quyết đúng hạn' }),
  unit: text.meta({ term: 'đơn vị tính', example: '"%"' }),
  /** Which way is better; `none` where neither is. */
  direction: z.enum(['up', 'down', 'none']).meta({ term: 'chiều tốt', example: 'up' }),
  baseline: measured
    .optional()
    .meta({ term: 'hiện trạng', example: '{ on: 2025, value: 70, source: … }' }),
  target: target.meta({ term: 'mục tiêu', example: '{ kind: at-least, value: 90 }' }),
  /** When the target must be met. */
  due: partialDay.optional().meta({ term: 'thời hạn', example: '2030' }),
  values: z
    .array(measured)
    .default([])
    .meta({ term: 'kết quả', example: '[{ on: 2026-06-30, value: 87.5, source: … }]' }),
  implements: z
    .array(clauseEdge)
    .default([])
    .meta({ term: 'thực hiện điều khoản', example: '[{ document: …, basis: editorial }]' }),
});

export type Indicator = z.infer<typeof indicatorSchema>;
