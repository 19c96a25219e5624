import { compose, fold, placeTone } from '../../domain/vietnamese.ts';

/** A syllable or a run of digits of a text, and where it stands. */
export interface Word {
  /** Key of the spelling: small letters, one tone placement, one of i and y, no zeros before a number. */
  form: string;
  /** The form without marks. */
  key: string;
  start: number;
  end: number;
}

/** Marks on one letter beyond all that a script piles up; putting many in order takes quadratic time. */
const PILE_OF_MARKS = /(\p{M}{8})\p{M}+/gu;
const WORD = /[\p{L}\p{M}]+|\p{Nd}+/gu;
/** Open syllables in which i and y are two spellings of one sound: `kỉ`, `kỷ`. */
const OPEN_I = /^(h|k|l|m|s|t|qu?)([iìíỉĩị])$/u;
const Y_OF = new Map(
  'i ì í ỉ ĩ ị'.split(' ').map((letter, at) => [letter, 'y ỳ ý ỷ ỹ ỵ'.split(' ')[at] ?? letter]),
);

const known = new Map<string, { form: string; key: string }>();
/** Spellings kept between calls; a portal of ten thousand entries has fewer than half of them. */
const KNOWN_MOST = 50_000;

/** Words of a text in their order. Offsets are those of the text as given, which search composes before. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: spelling, index } of text.matchAll(WORD)) {
    const { form, key } = keysOf(spelling);
    words.push({ form, key, start: index, end: index + spelling.length });
  }
  return words;
}

/** Form and key of one spelling. */
export function keysOf(spelling: string): { form: string; key: string } {
  const found = known.get(spelling);
  if (found) return found;
  const form = formOf(spelling);
  const keys = { form, key: formOf(fold(form)) };
  if (known.size < KNOWN_MOST) known.set(spelling, keys);
  return keys;
}

function formOf(spelling: string): string {
  const placed = placeTone(compose(spelling.replace(PILE_OF_MARKS, '$1'))).toLowerCase();
  if (/^\p{Nd}/u.test(placed)) return placed.replace(/^0+(?=.)/, '');
  return placed.replace(OPEN_I, (_, start: string, i: string) => start + (Y_OF.get(i) ?? i));
}
