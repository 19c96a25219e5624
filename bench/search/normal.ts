import { fold, wordKey } from '../../src/domain/vietnamese.ts';

/** Words and numbers of a text: composed, in small letters, with one tone placement, no zeros before a number. */
export function markedWords(text: string): string[] {
  const words = wordKey(text).match(/[\p{L}\p{M}]+|\p{Nd}+/gu) ?? [];
  return words.map((word) => word.replace(/^0+(?=\d)/, ''));
}

/** Each word as written and, where that differs, without marks: what a search indexes that knows no Vietnamese. */
export function bothForms(word: string): string[] {
  const folded = fold(word);
  return folded === word ? [word] : [word, folded];
}

/** A text whose words are composed, small and without marks. */
export function foldedText(text: string): string {
  return fold(markedWords(text).join(' '));
}
