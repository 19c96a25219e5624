import { z } from 'zod';
import { day, source } from './fields.ts';

/** How a body or place ended, in the words of a reorganisation. */
export const ENDINGS = ['merged', 'split', 'renamed', 'abolished'] as const;

/** From when until when something exists, how it ended and what followed; spread into a strict object. */
export function validityFields(successor: z.ZodType<string>) {
  return {
    validFrom: day.optional().meta({ term: 'có từ ngày', example: '2025-07-01' }),
    /** Last day of existence. */
    validUntil: day.optional().meta({ term: 'đến hết ngày', example: '2025-06-30' }),
    ending: z.enum(ENDINGS).optional().meta({ term: 'cách kết thúc', example: 'merged' }),
    /** What follows it; a split needs two or more. */
    successors: z
      .array(successor)
      .default([])
      .meta({ term: 'đơn vị kế thừa', example: '[xa-tam-hong]' }),
    source: source.optional().meta({
      term: 'nguồn',
      example: '{ name: …, checkedOn: 2026-11-24, verification: verified }',
    }),
  };
}

interface Validity {
  validFrom?: string | undefined;
  validUntil?: string | undefined;
  ending?: (typeof ENDINGS)[number] | undefined;
  successors: string[];
}

/** Successors that an ending allows: [least, most]. */
const SUCCESSORS: Record<(typeof ENDINGS)[number], [number, number]> = {
  merged: [1, 1],
  renamed: [1, 1],
  split: [2, Infinity],
  abolished: [0, Infinity],
};

/** Rules over the dates, the ending and the successors of a body or place. */
export function withValidityRules<T extends z.ZodType<Validity>>(schema: T) {
  return schema
    .refine((it) => !it.validFrom || !it.validUntil || it.validFrom <= it.validUntil, {
      path: ['validUntil'],
      params: { rule: 'from-before-until' },
    })
    .refine((it) => Boolean(it.ending) === Boolean(it.validUntil), {
      path: ['ending'],
      params: { rule: 'ending-with-day' },
    })
    .refine((it) => hasFittingSuccessors(it), {
      path: ['successors'],
      params: { rule: 'successors-of-ending' },
    });
}

function hasFittingSuccessors({ ending, successors }: Validity): boolean {
  const [least, most] = ending ? SUCCESSORS[ending] : [0, 0];
  return successors.length >= least && successors.length <= most;
}
