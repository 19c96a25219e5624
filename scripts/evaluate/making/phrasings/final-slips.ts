import { fold } from '../../../../src/domain/vietnamese.ts';
import type { Draw } from '../../../generate/draw.ts';

type Slip = (word: string, draw: Draw) => string | undefined;

/** Words that carry a query rather than make it; a slip in them would be none. */
const LIGHT = new Set(['ở', 'tại', 'về', 'nói', 'thôn', 'o', 'tai', 've', 'noi', 'thon']);
const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const TONE = /[\u0301\u0300\u0309\u0303\u0323]/u;
const SHAPE = /[\u0302\u0306\u031B]/u;
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Sounds that regions do not tell apart, at the beginning and at the end of a syllable. */
const HEARD: readonly (readonly [is: RegExp, written: string])[] = [
  [/^s/u, 'x'],
  [/^x/u, 's'],
  [/^tr/u, 'ch'],
  [/^ch/u, 'tr'],
  [/^l/u, 'n'],
  [/^n(?![gh])/u, 'l'],
  [/^gi(?=\p{L})/u, 'd'],
  [/^d/u, 'gi'],
  [/(?<=\p{M}|\p{L})ng$/u, 'n'],
  [/t$/u, 'c'],
];

/** The text with one or two slips; nothing where it is too short for any. */
export function misspell(text: string, draw: Draw): string | undefined {
  const count = text.split(' ').length > 4 && draw.percent(30) ? 2 : 1;
  let words = text.split(' ');
  for (const at of draw.some(heavy(words), count)) words = slipAt(words, at, draw);
  const slipped = words.filter((word) => word !== '').join(' ');
  return slipped === text ? undefined : slipped;
}

function heavy(words: readonly string[]): number[] {
  return words.flatMap((word, at) => (!LIGHT.has(word) && /^\p{L}{3,}$/u.test(word) ? [at] : []));
}

function slipAt(words: readonly string[], at: number, draw: Draw): string[] {
  const word = words[at] ?? '';
  const next = words[at + 1];
  if (next !== undefined && !words.includes('') && draw.percent(15)) {
    return words.map((it, i) => (i === at ? word + next : i === at + 1 ? '' : it));
  }
  const found = draw
    .some(SLIPS, SLIPS.length)
    .map((slip) => slip(word, draw)?.normalize('NFC'))
    .find((it) => it !== undefined && it !== word);
  return words.map((it, i) => (i === at ? (found ?? word) : it));
}

const SLIPS: readonly Slip[] = [
  (word, draw) => atLetter(word, draw, (letter) => draw.pick(neighbours(letter))),
  (word, draw) => atLetter(word, draw, (letter) => letter + letter),
  (word, draw) => (word.length > 3 ? atLetter(word, draw, () => '') : undefined),
  (word, draw) => {
    const at = draw.int(0, word.length - 2);
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  },
  (word, draw) => {
    const at = draw.int(1, word.length - 1);
    return /^\p{L}{4,}$/u.test(word) ? `${word.slice(0, at)} ${word.slice(at)}` : undefined;
  },
  (word, draw) => word.normalize('NFD').replace(TONE, () => draw.pick(TONES)),
  (word) => word.normalize('NFD').replace(TONE, ''),
  (word) => word.normalize('NFD').replace(SHAPE, ''),
  (word) => word.replace(/^đ/u, 'd'),
  (word) => {
    const apart = word.normalize('NFD');
    return apart.replace(/[\u0309\u0303]/u, (it) => (it === '\u0309' ? '\u0303' : '\u0309'));
  },
  (word, draw) => {
    const fitting = HEARD.filter(([is]) => is.test(word));
    if (fitting.length === 0) return undefined;
    const [is, written] = draw.pick(fitting);
    return word.replace(is, written);
  },
];

/** One letter without marks, seldom the first, made into something else. */
function atLetter(word: string, draw: Draw, make: (letter: string) => string): string | undefined {
  const places = [...word].flatMap((letter, at) => (/[a-z]/u.test(letter) ? [at] : []));
  const inner = places.filter((at) => at > 0);
  const from = draw.percent(80) ? inner : places;
  if (from.length === 0) return undefined;
  const at = draw.pick(from);
  return word.slice(0, at) + make(word.charAt(at)) + word.slice(at + 1);
}

/** Keys beside a letter's key. */
function neighbours(letter: string): string[] {
  const row = ROWS.find((it) => it.includes(fold(letter))) ?? letter;
  const at = row.indexOf(letter);
  return [row.charAt(at - 1), row.charAt(at + 1)].filter((it) => it !== '');
}
