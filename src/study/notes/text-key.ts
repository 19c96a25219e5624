import { compose, placeTone } from '../../domain/vietnamese.ts';

/** A text as it is compared, and where each of its code units comes from. */
export interface TextKey {
  key: string;
  /** Offsets in the text by offsets in the key; one more than the key has, for its end. */
  at: number[];
}

const LETTER = /\P{M}\p{M}*|\p{M}+/gsu;
const WORD = /[\p{L}\p{M}]+/gu;
const SPACE = /^\s+$/u;
const UNSEEN = /^[\u00AD\u200B-\u200D\u2060\uFEFF]$/u;
/** Signs that typists and word processors take for each other. */
const ALIKE = new Map(
  [
    ['“”„«»', '"'],
    ['‘’‚`´', "'"],
    ['‐‑‒–—−', '-'],
    ['ðÐ', 'đ'],
  ].flatMap(([signs = '', one = '']) => [...signs].map((sign) => [sign, one] as const)),
);

/**
 * The form in which a quotation and a text meet, whether letters are composed or not, wherever the tone mark stands,
 * however lines are broken, in whatever case and quotation marks.
 */
export function toTextKey(text: string): TextKey {
  const at: number[] = [];
  // Joined at the end: a text that is looked at while it grows is copied each time.
  const parts: string[] = [];
  const known = new Map<string, string>();
  let endsInSpace = true;
  for (const { 0: letter, index } of text.matchAll(LETTER)) {
    if (UNSEEN.test(letter)) continue;
    const isSpace = SPACE.test(letter);
    if (isSpace && endsInSpace) continue;
    endsInSpace = isSpace;
    const units = isSpace ? ' ' : (known.get(letter) ?? alike(compose(letter)).toLowerCase());
    known.set(letter, units);
    parts.push(units);
    at.push(index);
    if (units.length > 1) at.push(...Array<number>(units.length - 1).fill(index));
  }
  at.push(text.length);
  return { key: parts.join('').replace(WORD, placed), at };
}

function alike(letter: string): string {
  return ALIKE.get(letter) ?? letter;
}

/** Placing a tone moves it within its syllable; a word that would change its length is none of the language. */
function placed(word: string): string {
  const other = placeTone(word);
  return other.length === word.length ? other : word;
}
