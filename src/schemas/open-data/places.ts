import { z } from 'zod';
import { LEVELS } from '../body.ts';
import { placeSchema } from '../place.ts';
import { address, list, words } from './columns.ts';
import { existence } from './existence.ts';

/** A place as open data, with the days on which it existed. */
export const placeRow = z.strictObject({
  id: words.meta({
    term: 'mã địa bàn',
    description: 'Mã cố định của địa bàn, cũng là phần cuối của địa chỉ.',
    example: 'xa-tam-hong',
  }),
  address: address.meta({
    term: 'địa chỉ',
    description: 'Trang của địa bàn trên cổng.',
    example: 'https://example.vn/dia-ban/xa-tam-hong/',
  }),
  name: words.meta({ term: 'tên', description: 'Tên địa bàn.', example: 'Xã Tam Hồng' }),
  kind: z.enum(placeSchema.shape.kind.options).meta({
    term: 'mã loại',
    description: 'Loại đơn vị.',
    example: 'commune',
    vocabulary: 'place-kind',
  }),
  level: z.enum(LEVELS).meta({
    term: 'mã cấp',
    description: 'Cấp hành chính.',
    example: 'commune',
    vocabulary: 'level',
  }),
  parent: words.nullable().meta({
    term: 'thuộc',
    description: 'Mã của địa bàn cấp trên.',
    example: 'tinh-phu-tho',
  }),
  codes: list.meta({
    term: 'mã số',
    description: 'Mã do cơ quan khác đặt, mỗi mã kèm tên hệ mã; mã có thể bắt đầu bằng số 0.',
    example: 'Mã đơn vị hành chính: 09043',
  }),
  ...existence('địa bàn', 'xa-tam-hong'),
});

export type PlaceRow = z.infer<typeof placeRow>;
