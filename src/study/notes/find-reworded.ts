import search from 'approx-string-match';
import { contextAround, type KeyedAnchor } from './anchor-context.ts';
import { onWords, withoutSpace, type Range } from './range.ts';
import type { StudyText } from './study-text.ts';

/** Share of letters that may differ: in the clause itself, and in another one. */
const DIFFERENT = { own: 0.34, other: 0.18 };
/** Fewer letters prove nothing: in the clause itself, and in another one. */
const LEAST = { own: 12, other: 40 };
/** Letters of the words on each side that must be as they were for what stands between them to be the passage. */
const SIDE = 14;

/**
 * Where other words stand in the place of a quotation, in offsets of the key: words near to it in its own clause, else
 * what stands there between the words around it, else words very near to it in one other clause.
 */
export function findReworded(text: StudyText, keyed: KeyedAnchor): Range | undefined {
  const { quotation, area } = keyed;
  if (area) {
    const own = quotation.length < LEAST.own ? undefined : nearest(text, keyed, area);
    const found = own ?? between(text.key.slice(0, area.end), keyed, area.start);
    if (found) return found;
  }
  return quotation.length < LEAST.other ? undefined : nearest(text, keyed, undefined);
}

/** The nearest words in a range, or in the whole text, where two that are as near tell nothing. */
function nearest(text: StudyText, keyed: KeyedAnchor, area: Range | undefined): Range | undefined {
  const { key } = text;
  const { quotation } = keyed;
  const share = area ? DIFFERENT.own : DIFFERENT.other;
  const offset = area?.start ?? 0;
  const matches = search(
    key.slice(offset, area?.end ?? key.length),
    quotation,
    Math.floor(quotation.length * share),
  );
  const found = matches.map(({ start, end }) => {
    const range = onWords(key, { start: start + offset, end: end + offset });
    return { ...range, context: contextAround(text, range, keyed) };
  });
  found.sort((a, b) => b.context - a.context);
  const [best, ...others] = found;
  if (!best) return undefined;
  const isDoubtful = others.some(
    ({ start, end, context }) =>
      context >= best.context && (start >= best.end || end <= best.start),
  );
  return isDoubtful ? undefined : { start: best.start, end: best.end };
}

/** What stands between the words that stood before and after, where that can be the passage. */
function between(key: string, keyed: KeyedAnchor, from: number): Range | undefined {
  const { quotation } = keyed;
  const before = keyed.before.slice(-SIDE);
  const after = keyed.after.slice(0, SIDE);
  if (before.length < SIDE || after.length < SIDE) return undefined;
  const start = key.indexOf(before, Math.max(0, from - before.length));
  if (start < 0) return undefined;
  const range = { start: start + before.length, end: key.indexOf(after, start + before.length) };
  const words = range.end < 0 ? '' : key.slice(range.start, range.end);
  const isPassage = /[\p{L}\p{N}]/u.test(words) && words.length <= 3 * quotation.length + 30;
  return isPassage ? withoutSpace(key, range) : undefined;
}
