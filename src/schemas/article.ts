import { z } from 'zod';
import { changeNotes } from './change-notes.ts';
import { reportEdge } from './edges.ts';
import { day, instant, portalAddress, publication, reference, text, webAddress } from './fields.ts';

/** A news article. Legal articles (Điều) are clauses of documents, never this. */
export const articleSchema = z.strictObject({
  title: text.meta({ term: 'tiêu đề', example: 'Xã Minh Hoạ mở tuyến đường mới' }),
  /** One or two sentences under the headline. */
  standfirst: text.meta({ term: 'sa-pô', example: 'Tuyến đường dài 2 km, thông xe trước hạn.' }),
  section: reference('sections').meta({
    term: 'chuyên mục',
    example: 'kinh-te',
  }),
  publishedAt: instant.meta({ term: 'thời điểm đăng', example: '2026-07-15T08:00:00+07:00' }),
  /** Last change that a reader should know of; minor edits leave it. */
  updatedAt: instant
    .optional()
    .meta({ term: 'thời điểm cập nhật', example: '2026-07-16T08:00:00+07:00' }),
  byline: z.array(reference('people')).min(1).meta({ term: 'bút danh', example: '[ban-bien-tap]' }),
  /** Where the piece comes from, when it is reprinted or summed up. */
  source: z
    .strictObject({
      name: text.meta({ term: 'tên nguồn', example: 'Cổng thông tin huyện' }),
      address: webAddress.optional().meta({ term: 'địa chỉ', example: 'https://example.vn/bai' }),
      author: text.optional().meta({ term: 'tác giả bài gốc', example: 'Thu Hằng' }),
      publishedOn: day.optional().meta({ term: 'ngày đăng bài gốc', example: '2019-07-15' }),
      /** `reprint`: the text of the source; `summary`: told in our own words. */
      use: z.enum(['reprint', 'summary']).meta({ term: 'cách dùng', example: 'summary' }),
    })
    .optional()
    .meta({ term: 'nguồn', example: '{ name: Cổng thông tin huyện, use: summary }' }),
  cover: z
    .strictObject({
      /** File name in the folder named like the article, beside it. */
      picture: text.meta({ term: 'tệp ảnh', example: 'anh-bia.jpg' }),
      alt: text.meta({ term: 'mô tả ảnh', example: 'Đoạn đường mới chạy qua cánh đồng' }),
      caption: text
        .optional()
        .meta({ term: 'chú thích', example: 'Đường liên thôn sau khi mở rộng' }),
      credit: text.meta({ term: 'người chụp, người vẽ', example: 'Ban biên tập' }),
    })
    .optional()
    .meta({ term: 'ảnh bìa', example: '{ picture: anh.svg, alt: …, credit: … }' }),
  topics: z
    .array(reference('topics'))
    .default([])
    .meta({ term: 'chủ đề', example: '[chuyen-doi-so]' }),
  places: z
    .array(reference('places'))
    .default([])
    .meta({ term: 'địa bàn', example: '[xa-tam-hong]' }),
  /** Clauses and plan tasks on which the article gives evidence. */
  reports: z
    .array(reportEdge)
    .default([])
    .meta({ term: 'phản ánh', example: '[{ plan: …, task: nv-3, basis: editorial }]' }),
  corrections: z
    .array(
      z.strictObject({
        on: day.meta({ term: 'ngày', example: '2026-07-17' }),
        what: text.meta({ term: 'nội dung đính chính', example: 'Sửa “3 km” thành “2 km”.' }),
      }),
    )
    .default([])
    .meta({ term: 'đính chính', example: '[{ on: 2026-07-17, what: … }]' }),
  /** Leads the home page up to and including this day. */
  pinUntil: day.optional().meta({ term: 'ghim đến ngày', example: '2026-08-01' }),
  comments: z.enum(['open', 'closed']).default('open').meta({ term: 'bình luận', example: 'open' }),
  /** Former addresses in this portal, which redirect here. */
  aliases: z.array(portalAddress).default([]).meta({ term: 'địa chỉ cũ', example: '[/tin/12/]' }),
  ...changeNotes,
  ...publication,
});

export type Article = z.infer<typeof articleSchema>;
