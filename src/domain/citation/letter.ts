import { POINT_ALPHABET } from '../clause/alphabet.ts';
import { isGlued, keyAt, tokenAt } from './passage.ts';
import type { Passage } from './passage.ts';
import type { UnitValue } from './value.ts';

const LETTERS = new Set<string>(POINT_ALPHABET);
const SMALL_ROMAN = /^[ivx]{1,5}$/;
/** Words that begin with a letter of the alphabet standing alone: "điểm y tế". */
const SYLLABLE_Y = new Set('tế tá sĩ bác học dược khoa án sinh'.split(' '));

/** True for a letter of Vietnamese lists: đ is one, f, j, w and z are not (facts 2.3). */
export function isPointLetter(letter: string): boolean {
  return LETTERS.has(letter);
}

/** The letter of a point, with its figure if it was inserted (a1), its double, or a unit in brackets. */
export function readLetter(passage: Passage, at: number): UnitValue | undefined {
  const { text = '', key = '' } = tokenAt(passage, at) ?? {};
  const [letter = '', second] = key;
  const isLetter = /^[a-zđ]$/.test(letter) && (key.length === 1 || key === letter + letter);
  if (!isLetter || (key === 'y' && SYLLABLE_Y.has(keyAt(passage, at + 1)))) return undefined;
  const isBadLetter = !LETTERS.has(letter);
  if (isBadLetter && second) return undefined;
  const value = { value: key, end: at + 1, isBadLetter, isWeak: text !== key };

  const next = tokenAt(passage, at + 1);
  if (next?.gap !== 'none') return value;
  if (next.kind === 'number' && next.text.length <= 2 && !isGlued(passage, at + 2)) {
    return { ...value, value: key + String(Number(next.text)), end: at + 2 };
  }
  const inner = keyAt(passage, at + 2);
  if (next.text === '(' && SMALL_ROMAN.test(inner) && keyAt(passage, at + 3) === ')') {
    return { ...value, inner: `tiet-${inner}`, end: at + 4 };
  }
  // "điểm a) khoản 2": the bracket of the list's own sign.
  const after = tokenAt(passage, at + 2)?.key ?? '';
  const goesOn = ['khoản', 'điều', 'mục', 'và', 'hoặc', 'đến'].includes(after);
  return next.text === ')' && goesOn ? { ...value, end: at + 2 } : value;
}
