import type { Nearness } from './nearness.ts';

/** What tells of an entry how well it answers, apart from where its words stand; from 0 to 1. */
export interface Signs {
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

/** Weights of the signs, found by measuring on the sets for tuning. */
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
  coverage: 6,
};

/** Score without nearness, by which the answers are chosen whose nearness is measured. */
export function roughScore({ coverage, frequency, title, precision, own }: Signs): number {
  return (
    coverage ** WEIGHTS.coverage *
    (WEIGHTS.frequency * frequency +
      WEIGHTS.title * title +
      WEIGHTS.precision * title * precision +
      WEIGHTS.own * own)
  );
}

/** Score of an entry whose nearness is known. */
export function fullScore(signs: Signs, near: Nearness): number {
  const together =
    WEIGHTS.titleRun * near.titleRun +
    WEIGHTS.run * near.run +
    WEIGHTS.titlePairs * near.titlePairs +
    WEIGHTS.pairs * near.pairs +
    WEIGHTS.passage * near.passage;
  const scattered = 1 - WEIGHTS.scattering * (1 - near.pairs);
  return scattered * (roughScore(signs) + signs.coverage ** WEIGHTS.coverage * together);
}
