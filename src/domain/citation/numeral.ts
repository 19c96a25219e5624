import { romanValue } from '../clause/alphabet.ts';
import { parseNumberWords } from '../number-words.ts';
import { figuresAt, keyAt, tokenAt } from './passage.ts';
import type { Passage } from './passage.ts';

/** A number read in the text, and where it ends. */
export interface Numeral {
  value: number;
  end: number;
}

const MOST_ORDINAL_WORDS = 3;
const ORDINAL_WORD = /^(?:nhất|nhì|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi)$/;
const FIRST = new Map([
  ['nhất', 1],
  ['nhì', 2],
]);

/** An ordinal in words, as after "thứ": `tư`, `mười ba`. */
export function readOrdinalWords(passage: Passage, at: number): Numeral | undefined {
  const first = FIRST.get(keyAt(passage, at));
  if (first) return { value: first, end: at + 1 };
  let end = at;
  const words: string[] = [];
  while (words.length < MOST_ORDINAL_WORDS && ORDINAL_WORD.test(keyAt(passage, end))) {
    words.push(keyAt(passage, end));
    end++;
  }
  // "năm 2018" is a year, not a fifth.
  if (words.at(-1) === 'năm' && figuresAt(passage, end) !== undefined) {
    words.pop();
    end--;
  }
  const value = words.length > 0 ? parseNumberWords(words.join(' ')) : undefined;
  return value ? { value, end } : undefined;
}

/** A Roman number in capitals, up to 50. */
export function readRoman(passage: Passage, at: number): Numeral | undefined {
  const text = tokenAt(passage, at)?.text ?? '';
  const value = text.length <= 7 ? romanValue(text) : undefined;
  return value && value <= 50 ? { value, end: at + 1 } : undefined;
}

/** Number of a conference, congress or term: Roman, in figures or in words. */
export function readCount(passage: Passage, at: number): Numeral | undefined {
  const figures = figuresAt(passage, at, 2);
  if (figures) return { value: figures, end: at + 1 };
  return readRoman(passage, at) ?? readOrdinalWords(passage, at);
}
