import { z } from 'zod';
import { clausePath } from './edges.ts';
import { text } from './fields.ts';

/** What a reader needs to study a document: its gist, what is new, questions with answers from its clauses. */
export const studyMatter = z.strictObject({
  /** What the document is, in at most five lines. */
  gist: z.array(text).max(5).default([]).meta({ term: 'tóm lược', example: '[ … ]' }),
  newPoints: z
    .array(
      z.strictObject({
        text: text.meta({ term: 'điểm mới', example: 'Thêm trách nhiệm của người đứng đầu' }),
        clause: clausePath.optional().meta({ term: 'điều khoản', example: 'dieu-5' }),
        /** The clause of the replaced document that it departs from. */
        replacedClause: clausePath.optional().meta({ term: 'điều khoản cũ', example: 'dieu-4' }),
      }),
    )
    .default([])
    .meta({ term: 'điểm mới', example: '[{ text: …, clause: dieu-5 }]' }),
  questions: z
    .array(
      z.strictObject({
        question: text.meta({ term: 'câu hỏi', example: 'Ai chủ trì kiểm tra?' }),
        options: z.array(text).default([]).meta({ term: 'phương án', example: '[ … ]' }),
        answer: text.meta({ term: 'trả lời', example: 'Ban thường vụ.' }),
        clause: clausePath.optional().meta({ term: 'điều khoản', example: 'dieu-5/khoan-2' }),
      }),
    )
    .default([])
    .meta({ term: 'câu hỏi', example: '[{ question: …, answer: … }]' }),
});
