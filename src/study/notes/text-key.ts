import { compose, placeTone } from '../../domain/vietnamese.ts';

/** A text as it is compared, and where each of its code units comes from. */
export interface TextKey {
  key: string;
  /** Offsets in the text by offsets in the key; one more than the key has, for its end. */
  at: number[];
}

const LETTER = /\P{M}?\p{M}*/suy;
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
  let key = '';
  const add = (units: string, from: number) => {
    key += units;
    at.push(...Array<number>(units.length).fill(from));
  };
  LETTER.lastIndex = 0;
  while (LETTER.lastIndex < text.length) {
    const from = LETTER.lastIndex;
    const letter = LETTER.exec(text)?.[0] ?? '';
    if (UNSEEN.test(letter)) continue;
    if (!SPACE.test(letter)) add(alike(compose(letter)).toLowerCase(), from);
    else if (key !== '' && !key.endsWith(' ')) add(' ', from);
  }
  at.push(text.length);
  return { key: key.replace(WORD, placed), at };
}

function alike(letter: string): string {
  return ALIKE.get(letter) ?? letter;
}

/** Placing a tone moves it within its syllable; a word that would change its length is none of the language. */
function placed(word: string): string {
  const other = placeTone(word);
  return other.length === word.length ? other : word;
}
