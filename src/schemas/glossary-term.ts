import { z } from 'zod';
import { clausePath } from './edges.ts';
import { reference, slug, text, webAddress } from './fields.ts';

/** A term with its meaning; shown in the glossary and beside the clauses that use it. */
export const glossaryTermSchema = z.strictObject({
  id: slug.meta({ term: 'mã', example: 'tu-phe-binh' }),
  term: text.meta({ term: 'thuật ngữ', example: 'Tự phê bình' }),
  /** Other writings that mean the same, abbreviations among them. */
  alsoWritten: z.array(text).default([]).meta({ term: 'cách viết khác', example: '[TPB]' }),
  definition: text.meta({ term: 'giải nghĩa', example: 'Tự nêu ưu điểm, khuyết điểm của mình.' }),
  /** Where the meaning is laid down; without it the wording is the editors'. */
  document: reference('documents')
    .optional()
    .meta({ term: 'văn bản', example: 'nghi-quyet-04-nq-tw-2016-10-30' }),
  clause: clausePath.optional().meta({ term: 'điều khoản', example: 'dieu-2' }),
  address: webAddress.optional().meta({ term: 'địa chỉ nguồn', example: 'https://example.vn' }),
});

export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
