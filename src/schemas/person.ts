import { z } from 'zod';
import { reference, slug, text } from './fields.ts';

/** An author, or a desk that signs as one. */
export const personSchema = z.strictObject({
  id: slug.meta({ term: 'mã', example: 'ban-bien-tap' }),
  name: text.meta({ term: 'tên', example: 'Ban biên tập' }),
  title: text.optional().meta({ term: 'chức danh', example: 'Phóng viên' }),
  body: reference('bodies').optional().meta({ term: 'cơ quan', example: 'dang-uy-xa' }),
  description: text.optional().meta({ term: 'giới thiệu', example: 'Viết về chuyển đổi số.' }),
});

export type Person = z.infer<typeof personSchema>;
