import type { Anchor } from './anchor.ts';
import type { Range } from './range.ts';
import { keyOffset, passageAt, passageOf, type StudyText } from './study-text.ts';
import { toTextKey } from './text-key.ts';

/** An anchor as it is compared with a text, and the range of the key that is its own clause. */
export interface KeyedAnchor {
  quotation: string;
  before: string;
  after: string;
  /** Undefined where the text has no clause of that id. */
  area: Range | undefined;
}

export function keyedAnchor(text: StudyText, anchor: Anchor): KeyedAnchor {
  return {
    quotation: toTextKey(anchor.quotation).key.trim(),
    before: toTextKey(anchor.before).key.trim(),
    after: toTextKey(anchor.after).key.trim(),
    area: areaOf(text, anchor),
  };
}

/** From the clause in which the quotation begins to the end of the one in which it ends. */
function areaOf(text: StudyText, { clause, last }: Anchor): Range | undefined {
  const first = passageOf(text, clause);
  if (!first) return undefined;
  const end = (last === undefined ? undefined : passageOf(text, last)) ?? first;
  return {
    start: keyOffset(text, first.start),
    end: keyOffset(text, Math.max(first.end, end.end)),
  };
}

/** What the end of a clause counts for, where nothing stood between it and the quotation. */
const EDGE = 10;

/** How much of the words that stood around a quotation in its clause stand around a range of the key, from 0 to 1. */
export function contextAround(
  text: StudyText,
  range: Range,
  { before, after }: KeyedAnchor,
): number {
  const left = text.key.slice(clauseStart(text, range.start), range.start).trimEnd();
  const right = text.key.slice(range.end, clauseEnd(text, range.end)).trimStart();
  const shared =
    (before ? sharedEnd(left, before) : EDGE * Number(left === '')) +
    (after ? sharedStart(right, after) : EDGE * Number(right === ''));
  return shared / ((before.length || EDGE) + (after.length || EDGE));
}

function clauseStart(text: StudyText, offset: number): number {
  const passage = passageAt(text, text.at[offset] ?? 0);
  return passage ? keyOffset(text, passage.start) : 0;
}

function clauseEnd(text: StudyText, offset: number): number {
  const passage = passageAt(text, text.at[offset - 1] ?? 0);
  return passage ? keyOffset(text, passage.end) : text.key.length;
}

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
}

function sharedEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}
