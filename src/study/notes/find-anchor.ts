import type { Anchor } from './anchor.ts';
import { contextAround, keyedAnchor, type KeyedAnchor } from './anchor-context.ts';
import { findReworded } from './find-reworded.ts';
import type { Range } from './range.ts';
import { passageAt, type StudyText } from './study-text.ts';

/** Where the passage of a note stands in a text, and what became of it since. */
export interface Place extends Range {
  /** Id and words of the clause in which it begins. */
  clause: string;
  words: string;
  /** Other words stand there than those the reader marked. */
  isReworded: boolean;
  /** It stands in another clause, or in one that bears another id. */
  isMoved: boolean;
}

/** A passage of so many letters stands for itself wherever it is found. */
const TELLING = 40;
/** A word as short as this proves nothing without some of the words around it. */
const SHORT = 8;

/**
 * Find the passage of an anchor in a text that may have been edited since. Undefined where it is gone: a place that
 * could as well be another passage's is none.
 */
export function findAnchor(text: StudyText, anchor: Anchor): Place | undefined {
  const keyed = keyedAnchor(text, anchor);
  if (keyed.quotation === '') return undefined;
  const exact = findExact(text, keyed);
  if (exact) return toPlace(text, anchor, exact, false);
  const reworded = findReworded(text, keyed);
  return reworded && toPlace(text, anchor, reworded, true);
}

/** The best place of the very words, in offsets of the key; none where two of other clauses are as good. */
function findExact(text: StudyText, keyed: KeyedAnchor): Range | undefined {
  const { quotation, area } = keyed;
  const found = occurrences(text.key, quotation).map((start) => {
    const range = { start, end: start + quotation.length };
    const isOwn = area !== undefined && start >= area.start && range.end <= area.end;
    const context = contextAround(text, range, keyed);
    return { ...range, isOwn, context, score: 2 * context + Number(isOwn) };
  });
  const isAlone = found.length === 1 && quotation.length >= TELLING;
  const sure = found.filter(({ isOwn, context }) =>
    isOwn ? quotation.length >= SHORT || context > 0.2 : context >= 0.5 || isAlone,
  );
  const most = Math.max(...sure.map(({ score }) => score));
  const [best, rival] = sure.filter(({ score }) => score === most);
  return rival && !rival.isOwn ? undefined : best;
}

/** Where a key holds a quotation. */
function occurrences(key: string, quotation: string): number[] {
  const found: number[] = [];
  for (let at = key.indexOf(quotation); at >= 0; at = key.indexOf(quotation, at + 1)) {
    found.push(at);
  }
  return found;
}

function toPlace(
  text: StudyText,
  anchor: Anchor,
  range: Range,
  isReworded: boolean,
): Place | undefined {
  const start = text.at[range.start] ?? 0;
  // The end is that of the last letter, not the beginning of what follows it.
  const end = endOfLetter(text, range.end - 1);
  const passage = passageAt(text, start);
  if (!passage) return undefined;
  const isMoved = passage.id !== anchor.clause;
  return { start, end, clause: passage.id, words: passage.words, isReworded, isMoved };
}

function endOfLetter({ whole, at }: StudyText, offset: number): number {
  const from = at[offset] ?? whole.length;
  const next = at.slice(offset + 1, offset + 4).find((it) => it > from) ?? whole.length;
  return from + whole.slice(from, next).trimEnd().length;
}
