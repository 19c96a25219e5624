import { z } from 'zod';
import { isAnswered } from '../domain/study.ts';
import { clausePath } from './edges.ts';
import { reference, text } from './fields.ts';

/** A point that is new against what the document replaces. */
const newPoint = z.strictObject({
  text: text.meta({ term: 'điểm mới', example: 'Thêm trách nhiệm của người đứng đầu' }),
  clause: clausePath.optional().meta({ term: 'điều khoản', example: 'dieu-5' }),
  /** The clause of the replaced document that it departs from. */
  replacedClause: clausePath.optional().meta({ term: 'điều khoản cũ', example: 'dieu-4' }),
  /** Needed only where several replaced documents have such a clause. */
  replacedDocument: reference('documents').optional().meta({
    term: 'văn bản cũ',
    example: 'quy-dinh-47-qd-tw-2011-11-01',
  }),
});

/** With options, the answer is one of them; without an answer the question is for discussion. */
const question = z
  .strictObject({
    question: text.meta({ term: 'câu hỏi', example: 'Ai chủ trì kiểm tra?' }),
    options: z.array(text).default([]).meta({ term: 'phương án', example: '[ … ]' }),
    answer: text.optional().meta({ term: 'trả lời', example: 'Ban thường vụ.' }),
    clause: clausePath.optional().meta({ term: 'điều khoản', example: 'dieu-5/khoan-2' }),
  })
  .refine(isAnswered, { path: ['answer'], params: { rule: 'answer-not-an-option' } });

/** What a reader needs to study a document: its gist, what is new, questions with answers from its clauses. */
export const studyMatter = z.strictObject({
  /** What the document is, in at most five lines. */
  gist: z.array(text).max(5).default([]).meta({ term: 'tóm lược', example: '[ … ]' }),
  newPoints: z
    .array(newPoint)
    .default([])
    .meta({ term: 'điểm mới', example: '[{ text: …, clause: dieu-5 }]' }),
  questions: z
    .array(question)
    .default([])
    .meta({ term: 'câu hỏi', example: '[{ question: …, answer: … }]' }),
});
