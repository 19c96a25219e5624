import { fold, placeTone } from '../../../src/domain/vietnamese.ts';
import { ABBREVIATIONS } from '../../generate/spelling.ts';

const SHORT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${ABBREVIATIONS.map(([, short]) => short).join('|')})(?![\p{L}\p{N}])`,
  'gu',
);
const NAMES = new Map(ABBREVIATIONS.map(([name, short]) => [short, name]));
const WITH_I = /(?<![\p{L}\p{M}])([klmths])([íìỉĩị])(?![\p{L}\p{M}])/gu;
const Y_OF: Record<string, string> = { í: 'ý', ì: 'ỳ', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };

/**
 * Words of a text with a space around each, in one spelling whoever wrote it: lower case, names in full, one tone
 * placement, y for a lone i, no punctuation. Two texts say the same words if these are the same.
 */
export function wordsOf(text: string): string {
  const full = text.normalize('NFC').replace(SHORT, (short) => NAMES.get(short) ?? short);
  const one = placeTone(full.toLowerCase()).replace(
    WITH_I,
    (_all, first: string, vowel: string) => first + (Y_OF[vowel] ?? vowel),
  );
  return ` ${one.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `;
}

/** As `wordsOf`, without marks. */
export function foldedWordsOf(text: string): string {
  return fold(wordsOf(text));
}
