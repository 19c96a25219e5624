import { z } from 'zod';
import { indicatorSchema } from '../indicator.ts';
import { address, asOf, list, partialDate, words } from './columns.ts';

const amount = z.number();

/** What a plan measures, as open data; the measured values are rows of their own. */
export const indicatorRow = z.strictObject({
  id: words.meta({
    term: 'mã chỉ tiêu',
    description: 'Mã kế hoạch và mã chỉ tiêu trong kế hoạch, cố định.',
    example: 'ke-hoach-12-kh-du-2026-01-15-xa-thu/ct-1',
  }),
  address: address.meta({
    term: 'địa chỉ',
    description: 'Trang của kế hoạch có chỉ tiêu này.',
    example: 'https://example.vn/ke-hoach/ke-hoach-12/',
  }),
  plan: words.meta({
    term: 'mã kế hoạch',
    description: 'Xem bộ “Kế hoạch”.',
    example: 'ke-hoach-12-kh-du-2026-01-15-xa-thu',
  }),
  name: words.meta({
    term: 'tên chỉ tiêu',
    description: 'Điều được đo.',
    example: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
  }),
  unit: words.meta({ term: 'đơn vị tính', description: 'Đơn vị của mọi giá trị.', example: '%' }),
  direction: z.enum(indicatorSchema.shape.direction.options).meta({
    term: 'mã chiều tốt',
    description: 'Tăng hay giảm thì tốt hơn.',
    example: 'up',
    vocabulary: 'direction',
  }),
  baselineOn: partialDate.nullable().meta({
    term: 'hiện trạng, thời điểm',
    description: 'Thời điểm của giá trị ban đầu.',
    example: '2025',
  }),
  baselineValue: amount.nullable().meta({
    term: 'hiện trạng, giá trị',
    description: 'Giá trị ban đầu; trống nếu chưa rõ, không phải số 0.',
    example: '70',
  }),
  targetKind: z.enum(['at-least', 'at-most', 'exactly', 'within', 'text']).meta({
    term: 'mã dạng mục tiêu',
    description: 'Mục tiêu là ngưỡng, là khoảng hay là lời văn.',
    example: 'at-least',
    vocabulary: 'target-kind',
  }),
  targetFrom: amount.nullable().meta({
    term: 'mục tiêu, từ',
    description: 'Giá trị nhỏ nhất đạt mục tiêu; trống nếu không có cận dưới.',
    example: '90',
  }),
  targetUntil: amount.nullable().meta({
    term: 'mục tiêu, đến',
    description: 'Giá trị lớn nhất đạt mục tiêu; trống nếu không có cận trên.',
    example: '100',
  }),
  targetText: words.nullable().meta({
    term: 'mục tiêu bằng lời',
    description: 'Lời văn của mục tiêu không tính được bằng số.',
    example: 'giảm dần',
  }),
  due: partialDate.nullable().meta({
    term: 'thời hạn',
    description: 'Khi nào phải đạt; trống nếu kế hoạch không nêu.',
    example: '2030',
  }),
  newestOn: partialDate.nullable().meta({
    term: 'kết quả mới nhất, thời điểm',
    description: 'Thời điểm của giá trị đo mới nhất; trống nếu chưa có kết quả.',
    example: '2026-06-30',
  }),
  newestValue: amount.nullable().meta({
    term: 'kết quả mới nhất, giá trị',
    description: 'Giá trị đo mới nhất; trống nếu chưa có kết quả, không phải số 0.',
    example: '87.5',
  }),
  asOf,
});

/** One measured value of an indicator, as open data. */
export const indicatorValueRow = z.strictObject({
  id: words.meta({
    term: 'mã dòng',
    description: 'Mã chỉ tiêu và thời điểm đo.',
    example: 'ke-hoach-12-kh-du-2026-01-15-xa-thu/ct-1/2026-06-30',
  }),
  address: address.meta({
    term: 'địa chỉ',
    description: 'Trang của kế hoạch có chỉ tiêu này.',
    example: 'https://example.vn/ke-hoach/ke-hoach-12/',
  }),
  indicator: words.meta({
    term: 'mã chỉ tiêu',
    description: 'Xem bộ “Chỉ tiêu”.',
    example: 'ke-hoach-12-kh-du-2026-01-15-xa-thu/ct-1',
  }),
  on: partialDate.meta({
    term: 'thời điểm',
    description: 'Ngày, tháng hoặc năm mà giá trị là đúng.',
    example: '2026-06-30',
  }),
  value: amount.meta({
    term: 'giá trị',
    description: 'Giá trị đo được, theo đơn vị tính của chỉ tiêu.',
    example: '87.5',
  }),
  sourceName: words.meta({
    term: 'nguồn',
    description: 'Nơi nêu giá trị này.',
    example: 'Báo cáo quý II',
  }),
  sourceAddresses: list.meta({
    term: 'địa chỉ nguồn',
    description: 'Địa chỉ của nguồn, và của bài viết trên cổng đã nêu giá trị.',
    example: 'https://example.vn/bc',
  }),
});

export type IndicatorRow = z.infer<typeof indicatorRow>;
export type IndicatorValueRow = z.infer<typeof indicatorValueRow>;
