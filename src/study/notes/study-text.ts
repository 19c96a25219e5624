import type { Range } from './range.ts';
import { toTextKey, type TextKey } from './text-key.ts';

/** The words of one clause as its page shows them, without those of the clauses below it. */
export interface Passage {
  /** Empty for what stands before the first clause. */
  id: string;
  /** Ids under which the clause was published before. */
  former: readonly string[];
  /** How the clause is cited: `khoản 2 Mục III`. */
  words: string;
  text: string;
}

/** All words of a document in order, made ready for finding passages. */
export interface StudyText extends TextKey {
  whole: string;
  passages: (Passage & Range)[];
}

/** Between two clauses. */
export const CLAUSE_END = '\n';

export function toStudyText(passages: readonly Passage[]): StudyText {
  let start = 0;
  const placed = passages.map((passage) => {
    const end = start + passage.text.length;
    const range = { ...passage, start, end };
    start = end + CLAUSE_END.length;
    return range;
  });
  const whole = passages.map(({ text }) => text).join(CLAUSE_END);
  return { whole, passages: placed, ...toTextKey(whole) };
}

/** The clause in whose words an offset lies. */
export function passageAt({ passages }: StudyText, offset: number): (Passage & Range) | undefined {
  return passages.findLast(({ start }) => start <= offset);
}

/** The clause that bears an id, or bore it. */
export function passageOf({ passages }: StudyText, id: string): (Passage & Range) | undefined {
  return (
    passages.find((passage) => passage.id === id) ??
    passages.find(({ former }) => former.includes(id))
  );
}

/** Offset in the key of the first unit that comes from an offset of the text or later. */
export function keyOffset({ at }: TextKey, offset: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
