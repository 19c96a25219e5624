import type { Filled } from './fill.ts';
import type { IndexReader } from './index-reader.ts';
import { nearnessOf } from './nearness.ts';
import { fullScore, ofWords, roughScore } from './score.ts';
import { signsOf, weigh, type Weighed } from './signs.ts';

/** An entry that answers a query. */
export interface Ranked {
  entry: number;
  /** From 0, nothing, upwards; comparable between readings of one query. */
  score: number;
  /** Share of what was asked that it holds. */
  coverage: number;
  /** Whether all that was asked for stands in it as asked. */
  isWhole: boolean;
  /** Whether something stands in it for each thing asked for, be it another spelling or a longer word. */
  holdsAll: boolean;
  /** Position of the best place in its text; -1 where its title alone answers, and where nearness is not measured. */
  place: number;
}

/** Answers whose nearness is measured; the others keep their score without it. */
const MEASURED = 200;
/** What holds less than this share of what the best entry holds is no answer. */
const LEAST_OF_BEST = 0.5;

/** Rank the entries that hold enough of the slots, the best first. */
export function rank(slots: readonly Filled[], index: IndexReader): Ranked[] {
  const asked = weigh(slots, index);
  const isOne = slots.length === 1;
  const rough = answering(asked, index.entries)
    .map((entry) => {
      const fills = slots.map(({ entries }) => entries.get(entry));
      const signs = signsOf(entry, fills, asked, index);
      return { entry, fills, signs, score: isOne ? ofWords(signs) : roughScore(signs) };
    })
    .sort(byScore);
  return rough
    .map(({ entry, fills, signs, score }, place) => {
      const isWhole = slots.every((it, at) => it.isSkipped ?? fills[at]?.isSure === true);
      const holdsAll = slots.every((it, at) => it.isSkipped ?? fills[at] !== undefined);
      const known = { entry, coverage: signs.coverage, isWhole, holdsAll };
      if (place >= MEASURED) return { ...known, score, place: -1 };
      const near = nearnessOf(slots, fills, asked.weights);
      return { ...known, score: isOne ? score : fullScore(signs, near), place: near.place };
    })
    .sort(byScore);
}

/** The best first; of the like, the first of the index. */
export function byScore(a: Pick<Ranked, 'score' | 'entry'>, b: typeof a): number {
  return b.score - a.score || a.entry - b.entry;
}

/** Entries that hold enough of what the best of them holds. */
function answering({ slots, weights }: Weighed, all: number): number[] {
  const held = new Float64Array(all);
  slots.forEach(({ entries }, at) => {
    const weight = weights[at] ?? 0;
    for (const [entry, { strength }] of entries)
      held[entry] = (held[entry] ?? 0) + weight * strength;
  });
  const least = LEAST_OF_BEST * held.reduce((best, it) => Math.max(best, it), 0);
  const found: number[] = [];
  held.forEach((it, entry) => {
    if (it > 0 && it >= least) found.push(entry);
  });
  return found;
}
