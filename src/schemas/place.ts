import { z } from 'zod';
import { LEVELS } from './body.ts';
import { reference, slug, text } from './fields.ts';
import { validityFields, withValidityRules } from './validity.ts';

/** A place that news and bodies belong to, with the days on which it existed. */
export const placeSchema = withValidityRules(
  z.strictObject({
    id: slug.meta({ term: 'mã', example: 'xa-tam-hong' }),
    name: text.meta({ term: 'tên', example: 'Xã Tam Hồng' }),
    kind: z
      .enum(['country', 'province', 'city', 'district', 'town', 'commune', 'ward', 'village'])
      .meta({ term: 'loại', example: 'commune' }),
    level: z.enum(LEVELS).meta({ term: 'cấp', example: 'commune' }),
    parent: reference('places').optional().meta({ term: 'thuộc', example: 'tinh-phu-tho' }),
    description: text.optional().meta({ term: 'giới thiệu', example: 'Gộp từ ba đơn vị cũ.' }),
    codes: z
      .array(
        z.strictObject({
          /** Who gives the code, e.g. the statistics office. */
          scheme: text.meta({ term: 'hệ mã', example: 'Mã đơn vị hành chính' }),
          value: z
            .string()
            .regex(/^[0-9A-Z.-]+$/)
            .meta({ term: 'mã', example: '"09043"' }),
          verification: z
            .enum(['verified', 'secondary'])
            .meta({ term: 'mức kiểm chứng', example: 'secondary' }),
        }),
      )
      .default([])
      .meta({ term: 'mã số', example: '[{ scheme: …, value: "09043", verification: secondary }]' }),
    ...validityFields(reference('places')),
  }),
);

export type Place = z.infer<typeof placeSchema>;
