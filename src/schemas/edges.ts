import { z } from 'zod';
import { clausePathPattern } from '../domain/clause-path.ts';
import { reference, slug, text } from './fields.ts';

/** Path of a clause in its document, outermost first, e.g. `dieu-5/khoan-2/diem-b`. */
export const clausePath = z.string().regex(clausePathPattern);

/** A claim has a basis: `stated` quotes the sentence that states it, `editorial` is an editor's reading. */
const basisFields = {
  basis: z.enum(['stated', 'editorial']).meta({ term: 'cơ sở', example: 'editorial' }),
  /** The words of the source that state the edge; required when `basis` is `stated`. */
  quotation: text.optional().meta({ term: 'trích dẫn', example: '“Thực hiện mục III.2 …”' }),
};

interface Claim {
  basis: 'stated' | 'editorial';
  quotation?: string | undefined;
}

const QUOTED_WHEN_STATED = { path: ['quotation'], params: { rule: 'quotation-required' } };
const isQuotedWhenStated = ({ basis, quotation }: Claim) =>
  basis === 'editorial' || Boolean(quotation);

/** Clauses of a document that something carries out or reports on; no `clauses` means the whole document. */
export const clauseEdge = z
  .strictObject({
    document: reference('documents').meta({
      term: 'văn bản',
      example: 'nghi-quyet-04-nq-tw-2016-10-30',
    }),
    clauses: z
      .array(clausePath)
      .default([])
      .meta({ term: 'điều khoản', example: '[muc-iii/khoan-1]' }),
    ...basisFields,
  })
  .refine(isQuotedWhenStated, QUOTED_WHEN_STATED);

/** A task of a plan on which something reports. */
export const taskEdge = z
  .strictObject({
    plan: reference('plans').meta({
      term: 'kế hoạch',
      example: 'ke-hoach-12-kh-du-2026-01-15',
    }),
    task: slug.meta({ term: 'nhiệm vụ', example: 'nv-3' }),
    ...basisFields,
  })
  .refine(isQuotedWhenStated, QUOTED_WHEN_STATED);

/** What an article gives evidence on: a clause or a task. */
export const reportEdge = z.union([clauseEdge, taskEdge]);
