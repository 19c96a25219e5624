import { diffArrays } from 'diff';
import { compose } from '../vietnamese.ts';

/**
 * A piece of a comparison: words that both texts have, or words that gave way to others; of those that were only
 * added or only dropped, one side is empty. Both texts are the pieces' own sides in a row.
 */
export type ComparedPart =
  | { kind: 'kept'; before: string; after: string }
  | { kind: 'changed'; before: string; after: string };

/** Signs and space before a word stand with it; a symbol, a date, a number is one word. */
const WORD = /\s*(?:[\p{L}\p{M}\p{N}]+(?:[./,:’'-][\p{L}\p{M}\p{N}]+)*%?|\S)|\s+$/gu;
/** Edits after which two texts are no versions of one another; bounds the work. */
const MOST_EDITS = 1200;
/** Words kept between two changes that only break a phrase in pieces. */
const ISLAND = 2;
/** Share of kept words below which a passage was written anew. */
const REWRITTEN = 0.35;
const SHORT = 6;

/**
 * Compare two texts word by word, composed or decomposed alike; space alone is no difference. Changes that stand near
 * one another are told as one, and a passage that keeps little is replaced as a whole.
 */
export function compareWords(before: string, after: string): ComparedPart[] {
  const [olds, news] = [wordsOf(before), wordsOf(after)];
  const runs = runsOf(olds, news);
  const joined = isRewritten(runs, olds, news) ? [whole(olds, news)] : joinNear(runs);
  return joined
    .map(({ kind, olds: from, news: to }) => ({ kind, before: from.join(''), after: to.join('') }))
    .filter((part) => part.before + part.after !== '');
}

interface Run {
  kind: ComparedPart['kind'];
  olds: string[];
  news: string[];
}

function wordsOf(text: string): string[] {
  return compose(text).match(WORD) ?? [];
}

function runsOf(olds: string[], news: string[]): Run[] {
  const bare = (words: string[]) => words.map((word) => word.trim());
  const edits = diffArrays(bare(olds), bare(news), { maxEditLength: MOST_EDITS });
  if (!edits) return [whole(olds, news)];
  const runs: Run[] = [];
  const place = { old: 0, new: 0 };
  for (const { added, removed, count } of edits) {
    const from = added ? [] : olds.slice(place.old, place.old + count);
    const to = removed ? [] : news.slice(place.new, place.new + count);
    place.old += from.length;
    place.new += to.length;
    push(runs, { kind: added || removed ? 'changed' : 'kept', olds: from, news: to });
  }
  return runs;
}

function push(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last?.kind === run.kind) {
    last.olds.push(...run.olds);
    last.news.push(...run.news);
  } else runs.push({ ...run, olds: [...run.olds], news: [...run.news] });
}

function whole(olds: string[], news: string[]): Run {
  return { kind: 'changed', olds, news };
}

function isRewritten(runs: readonly Run[], olds: string[], news: string[]): boolean {
  if (Math.min(olds.length, news.length) < SHORT) return false;
  const kept = runs.reduce((sum, run) => sum + (run.kind === 'kept' ? run.news.length : 0), 0);
  return kept < REWRITTEN * Math.max(olds.length, news.length);
}

/** "10 tháng 5" for "12 tháng 6" is one change. What was only added, or only dropped, on both sides stays apart. */
function joinNear(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const [index, run] of runs.entries()) {
    const [previous, next] = [runs[index - 1], runs[index + 1]];
    const isIsland = run.kind === 'kept' && run.news.length <= ISLAND && previous && next;
    const around = isIsland ? [previous, next] : [];
    const isBroken =
      around.some(({ olds }) => olds.length > 0) && around.some(({ news }) => news.length > 0);
    push(joined, isBroken ? { ...run, kind: 'changed' } : run);
  }
  return joined;
}
