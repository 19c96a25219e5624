import { z } from 'zod';
import { bodySchema, LEVELS } from '../body.ts';
import { address, words } from './columns.ts';
import { existence } from './existence.ts';

/** A body that issues documents or leads tasks, as open data. */
export const bodyRow = z.strictObject({
  id: words.meta({
    term: 'mã cơ quan',
    description: 'Mã cố định của cơ quan, cũng là phần cuối của địa chỉ.',
    example: 'dang-uy-xa',
  }),
  address: address.meta({
    term: 'địa chỉ',
    description: 'Trang của cơ quan trên cổng.',
    example: 'https://example.vn/co-quan/dang-uy-xa/',
  }),
  name: words.meta({
    term: 'tên',
    description: 'Tên đầy đủ.',
    example: 'Đảng ủy xã Minh Hoạ',
  }),
  shortName: words.nullable().meta({
    term: 'tên gọn',
    description: 'Tên gọn, nếu có.',
    example: 'Đảng ủy xã',
  }),
  kind: z.enum(bodySchema.shape.kind.options).meta({
    term: 'mã loại',
    description: 'Loại cơ quan.',
    example: 'party',
    vocabulary: 'body-kind',
  }),
  level: z.enum(LEVELS).nullable().meta({
    term: 'mã cấp',
    description: 'Cấp của cơ quan; trống nếu không thuộc cấp nào.',
    example: 'commune',
    vocabulary: 'level',
  }),
  parent: words.nullable().meta({
    term: 'cấp trên',
    description: 'Mã của cơ quan cấp trên.',
    example: 'tinh-uy',
  }),
  place: words.nullable().meta({
    term: 'mã địa bàn',
    description: 'Địa bàn của cơ quan, xem bộ “Địa bàn”.',
    example: 'xa-minh-hoa',
  }),
  symbolCode: words.nullable().meta({
    term: 'ký hiệu cơ quan',
    description: 'Phần ký hiệu sau dấu gạch chéo trong số, ký hiệu văn bản.',
    example: 'ĐU',
  }),
  website: address.nullable().meta({
    term: 'trang điện tử',
    description: 'Trang điện tử riêng của cơ quan.',
    example: 'https://example.vn',
  }),
  ...existence('cơ quan', 'dang-uy-xa-moi'),
});

export type BodyRow = z.infer<typeof bodyRow>;
