import { z } from 'zod';
import { reference, slug, text, webAddress } from './fields.ts';
import { validityFields, withValidityRules } from './validity.ts';

/** Levels of the country's administration and of the Party's organisation, outermost first. */
export const LEVELS = ['central', 'province', 'district', 'commune', 'village'] as const;

/** A body that issues documents, leads tasks or answers readers. */
export const bodySchema = withValidityRules(
  z.strictObject({
    id: slug.meta({ term: 'mã', example: 'dang-uy-xa' }),
    name: text.meta({ term: 'tên', example: 'Đảng ủy xã Minh Hoạ' }),
    shortName: text.optional().meta({ term: 'tên gọn', example: 'Đảng ủy xã' }),
    kind: z
      .enum([
        'party',
        'people-council',
        'people-committee',
        'government',
        'national-assembly',
        'front',
        'mass',
        'court',
        'unit',
        'other',
      ])
      .meta({ term: 'loại', example: 'party' }),
    /** Left out for a body outside the country's levels, such as a software project. */
    level: z.enum(LEVELS).optional().meta({ term: 'cấp', example: 'commune' }),
    parent: reference('bodies').optional().meta({ term: 'cấp trên', example: 'tinh-uy' }),
    place: reference('places').optional().meta({ term: 'địa bàn', example: 'xa-minh-hoa' }),
    description: text
      .optional()
      .meta({ term: 'giới thiệu', example: 'Cơ quan lãnh đạo giữa hai kỳ đại hội.' }),
    address: webAddress.optional().meta({ term: 'trang điện tử', example: 'https://example.vn' }),
    /** Code after the slash of its symbols, e.g. `ĐU`. */
    symbolCode: text.optional().meta({ term: 'ký hiệu cơ quan', example: 'ĐU' }),
    ...validityFields(reference('bodies')),
  }),
);

export type Body = z.infer<typeof bodySchema>;
