import { z } from 'zod';
import { instant, publication, reference, text } from './fields.ts';

/** A reader's comment that an editor approved. It never holds an email address. */
export const commentSchema = z.strictObject({
  title: text.meta({ term: 'tiêu đề', example: 'Hỏi về đường thôn 3' }),
  author: text.meta({ term: 'người gửi', example: 'Bạn đọc Minh Hoạ' }),
  submittedAt: instant.meta({ term: 'gửi lúc', example: '2026-07-16T09:00:00+07:00' }),
  text: text.meta({ term: 'nội dung', example: 'Bao giờ tuyến đường hoàn thành?' }),
  answer: z
    .strictObject({
      body: reference('bodies').meta({
        term: 'cơ quan trả lời',
        example: 'ubnd-xa',
      }),
      answeredAt: instant.meta({ term: 'trả lời lúc', example: '2026-07-18T09:00:00+07:00' }),
      text: text.meta({ term: 'trả lời', example: 'Tuyến đường thông xe ngày 01/9.' }),
    })
    .optional()
    .meta({ term: 'trả lời', example: '{ body: ubnd-xa, answeredAt: …, text: … }' }),
  ...publication,
});

export type Comment = z.infer<typeof commentSchema>;
