import type { Ranked } from './rank.ts';

/** Hits as readers see them: those with all that was asked for, and those that lack a part of it. */
export interface Groups {
  whole: Ranked[];
  lacking: Ranked[];
}

/** Whole answers from which on no other is shown. */
const ENOUGH = 10;
/** Answers that lack a part, at most: what stands behind them is of no use. */
const MOST_LACKING = 40;

/** Part hits; while a reader types, the last word may go on, and another spelling of a word counts as the word. */
export function groupHits(hits: readonly Ranked[], { isTyping = false } = {}): Groups {
  const isFull = ({ isWhole, holdsAll }: Ranked) => isWhole || (isTyping && holdsAll);
  const whole = hits.filter(isFull);
  if (whole.length >= ENOUGH) return { whole, lacking: [] };
  return { whole, lacking: hits.filter((it) => !isFull(it)).slice(0, MOST_LACKING) };
}
