import { z } from 'zod';
import { changeNotes } from './change-notes.ts';
import { day, portalAddress, publication, reference, text } from './fields.ts';

/** Guidance with steps, checklists, quoted clauses and questions. */
export const guideSchema = z.strictObject({
  title: text.meta({ term: 'tiêu đề', example: 'Học nghị quyết tại chi bộ' }),
  standfirst: text.meta({ term: 'sa-pô', example: 'Chuẩn bị, điều hành và ghi biên bản.' }),
  byline: z
    .array(reference('people'))
    .min(1)
    .meta({ term: 'người viết', example: '[ban-bien-tap]' }),
  publishedOn: day.meta({ term: 'ngày đăng', example: '2026-11-24' }),
  reviewedOn: day.optional().meta({ term: 'ngày rà soát', example: '2026-11-24' }),
  /** Day by which an editor must read it again. */
  reviewBy: day.meta({ term: 'rà soát lại trước ngày', example: '2027-05-24' }),
  topics: z
    .array(reference('topics'))
    .default([])
    .meta({ term: 'chủ đề', example: '[sinh-hoat-chi-bo]' }),
  /** Documents that the guide rests on. */
  documents: z
    .array(reference('documents'))
    .default([])
    .meta({ term: 'văn bản căn cứ', example: '[nghi-quyet-04-nq-tw-2016-10-30]' }),
  aliases: z.array(portalAddress).default([]).meta({ term: 'địa chỉ cũ', example: '[/hd/1/]' }),
  ...changeNotes,
  ...publication,
});

export type Guide = z.infer<typeof guideSchema>;
