import type { Nearness } from './nearness.ts';
import type { PairSigns } from './pairs.ts';

/** What tells of an entry how well it answers, apart from its nearness; from 0 to 1, but for what is `broken`. */
export interface Signs extends PairSigns {
  /** Share of what was asked that the entry holds. */
  coverage: number;
  /** How often it holds it, as BM25 counts. */
  frequency: number;
  /** Share that stands in its title and names, and share of its title that was asked for. */
  title: number;
  precision: number;
  /** Share of symbols and days asked for that are its own. */
  own: number;
}

/** Weights of the signs, and of coverage its exponent; found by measuring on the sets for tuning. */
export const WEIGHTS = {
  frequency: 0.6,
  title: 3.2,
  precision: 0.8,
  own: 1.5,
  titleRun: 1,
  run: 0.45,
  titlePairs: 0.6,
  pairs: 1,
  scattering: 0.5,
  passage: 0.8,
  coverage: 4,
  bonds: 0.5,
  titleBonds: 0.1,
  broken: 0.3,
};

/** Score without nearness, by which the answers are chosen whose nearness is measured. */
export function roughScore(signs: Signs): number {
  return scattered(signs) * (ofWords(signs) + signs.coverage ** WEIGHTS.coverage * ofPairs(signs));
}

/** Score of an entry whose nearness is known. */
export function fullScore(signs: Signs, near: Nearness): number {
  const together =
    WEIGHTS.titleRun * near.titleRun + WEIGHTS.run * near.run + WEIGHTS.passage * near.passage;
  return roughScore(signs) + scattered(signs) * signs.coverage ** WEIGHTS.coverage * together;
}

/** What the words of an entry are worth, each on its own: all that there is to score for a query of one thing. */
export function ofWords({ coverage, frequency, title, precision, own }: Signs): number {
  return (
    coverage ** WEIGHTS.coverage *
    (WEIGHTS.frequency * frequency +
      WEIGHTS.title * title +
      WEIGHTS.precision * title * precision +
      WEIGHTS.own * own)
  );
}

function ofPairs({ titlePairs, pairs }: PairSigns): number {
  return WEIGHTS.titlePairs * titlePairs + WEIGHTS.pairs * pairs;
}

function scattered({ pairs, broken }: PairSigns): number {
  return Math.exp(-WEIGHTS.broken * broken) * (1 - WEIGHTS.scattering * (1 - pairs));
}
