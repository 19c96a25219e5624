import { z } from 'zod';
import { portalAddress, publication, slug, text } from './fields.ts';

/** A short notice above every page while it is public. */
export const noticeSchema = z.strictObject({
  id: slug.meta({ term: 'mã', example: 'lich-tiep-dan' }),
  text: text.meta({ term: 'nội dung', example: 'Lịch tiếp công dân tháng 12 đã thay đổi.' }),
  link: portalAddress.optional().meta({ term: 'liên kết', example: '/tin-tuc/lich-tiep-dan/' }),
  ...publication,
});

export type Notice = z.infer<typeof noticeSchema>;
