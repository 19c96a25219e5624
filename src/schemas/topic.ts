import { z } from 'zod';
import { slug, text } from './fields.ts';

/** A subject that runs through sections and kinds (chủ đề, lĩnh vực). */
export const topicSchema = z.strictObject({
  id: slug.meta({ term: 'mã', example: 'chuyen-doi-so' }),
  name: text.meta({ term: 'tên', example: 'Chuyển đổi số' }),
  description: text.meta({ term: 'giới thiệu', example: 'Dịch vụ công, dữ liệu, kỹ năng số.' }),
});

export type Topic = z.infer<typeof topicSchema>;
