import { z } from 'zod';
import { address, words } from './columns.ts';

/** One edge of the chain from a clause through a task to its evidence, as open data. */
export const chainRow = z.strictObject({
  id: words.meta({
    term: 'mã liên kết',
    description: 'Đầu và cuối của liên kết, cố định.',
    example: 'ke-hoach-12/nv-1 > nghi-quyet-04#muc-iii/khoan-2',
  }),
  from: words.meta({
    term: 'mã đầu',
    description: 'Mã của nhiệm vụ, kế hoạch, chỉ tiêu hoặc bài viết.',
    example: 'ke-hoach-12/nv-1',
  }),
  fromKind: z.enum(['task', 'plan', 'indicator', 'article']).meta({
    term: 'mã loại đầu',
    description: 'Nhiệm vụ, kế hoạch, chỉ tiêu thì thực hiện; bài viết thì phản ánh.',
    example: 'task',
    vocabulary: 'node-kind',
  }),
  fromAddress: address.meta({
    term: 'địa chỉ đầu',
    description: 'Trang của đầu liên kết.',
    example: 'https://example.vn/ke-hoach/ke-hoach-12/nhiem-vu/nv-1/',
  }),
  to: words.meta({
    term: 'mã cuối',
    description: 'Mã nhiệm vụ, hoặc mã văn bản với điều khoản sau dấu #.',
    example: 'nghi-quyet-04#muc-iii/khoan-2',
  }),
  toKind: z.enum(['task', 'clause', 'document']).meta({
    term: 'mã loại cuối',
    description: 'Nhiệm vụ, điều khoản hay toàn văn bản.',
    example: 'clause',
    vocabulary: 'node-kind',
  }),
  toName: words.meta({
    term: 'tên cuối',
    description: 'Tên nhiệm vụ, hoặc văn bản và điều khoản bằng lời.',
    example: 'Nghị quyết 04-NQ/TW, khoản 2 Mục III',
  }),
  toAddress: address.nullable().meta({
    term: 'địa chỉ cuối',
    description: 'Trang của cuối liên kết; trống nếu trang đó đã bị rút.',
    example: 'https://example.vn/nghi-quyet/nghi-quyet-04/#muc-iii/khoan-2',
  }),
  basis: z.enum(['stated', 'editorial']).meta({
    term: 'mã cơ sở',
    description: 'Nguồn nêu rõ, hay do ban biên tập đối chiếu.',
    example: 'stated',
    vocabulary: 'basis',
  }),
  quotation: words.nullable().meta({
    term: 'trích dẫn',
    description: 'Câu của nguồn nêu liên kết này.',
    example: '“Thực hiện mục III.2 …”',
  }),
});

export type ChainRow = z.infer<typeof chainRow>;
