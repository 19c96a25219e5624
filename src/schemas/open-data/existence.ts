import { z } from 'zod';
import { address, asOf, date, list, words } from './columns.ts';
import { ENDINGS } from '../validity.ts';

/** Columns of what begins, ends and is followed by others: bodies and places. */
export function existence(noun: string, successor: string) {
  return {
    validFrom: date.nullable().meta({
      term: 'có từ ngày',
      description: `Ngày đầu tiên của ${noun}; trống nếu chưa rõ.`,
      example: '2025-07-01',
    }),
    validUntil: date.nullable().meta({
      term: 'đến hết ngày',
      description: `Ngày cuối cùng của ${noun}; trống nếu chưa kết thúc.`,
      example: '2025-06-30',
    }),
    ending: z
      .enum(ENDINGS)
      .nullable()
      .meta({
        term: 'mã cách kết thúc',
        description: `Cách ${noun} kết thúc.`,
        example: 'merged',
        vocabulary: 'ending',
      }),
    successors: list.meta({
      term: 'đơn vị kế thừa',
      description: `Mã của những đơn vị kế thừa.`,
      example: successor,
    }),
    exists: z.boolean().meta({
      term: 'đang tồn tại',
      description: `Đúng (true) nếu ${noun} không được ghi là đã kết thúc hoặc chưa bắt đầu vào ngày “tính đến”.`,
      example: 'true',
    }),
    asOf,
    sourceName: words.nullable().meta({
      term: 'nguồn',
      description: 'Nơi ban biên tập đọc những thông tin này.',
      example: 'Báo Nhân Dân',
    }),
    sourceAddress: address.nullable().meta({
      term: 'địa chỉ nguồn',
      description: 'Địa chỉ của nguồn trên mạng.',
      example: 'https://example.vn/bai',
    }),
  };
}
