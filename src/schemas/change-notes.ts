import { z } from 'zod';
import { day, text } from './fields.ts';

/** What editors say of their later edits; a correction of what readers took for true is told apart. */
export const changeNotes = {
  changes: z
    .array(
      z.strictObject({
        on: day.meta({ term: 'ngày sửa', example: '2026-08-05' }),
        what: text.meta({ term: 'nội dung sửa', example: 'Sửa lỗi chép ở Điều 3.' }),
        /** Kept for editors alone. */
        minor: z.boolean().default(false).meta({ term: 'sửa nhỏ', example: 'true' }),
      }),
    )
    .default([])
    .meta({ term: 'những lần sửa', example: '[{ on: 2026-08-05, what: … }]' }),
};
