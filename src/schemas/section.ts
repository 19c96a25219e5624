import { z } from 'zod';
import { slug, text } from './fields.ts';

/** A newspaper section (chuyên mục); an article stands in exactly one. The file's order is the order shown. */
export const sectionSchema = z.strictObject({
  id: slug.meta({ term: 'mã', example: 'kinh-te' }),
  name: text.meta({ term: 'tên', example: 'Kinh tế' }),
  description: text.meta({ term: 'giới thiệu', example: 'Tin về sản xuất, buôn bán, việc làm.' }),
});

export type Section = z.infer<typeof sectionSchema>;
