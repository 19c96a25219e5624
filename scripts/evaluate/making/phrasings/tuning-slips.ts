import { fold } from '../../../../src/domain/vietnamese.ts';
import type { Draw } from '../../../generate/draw.ts';

const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const TONE = /[\u0301\u0300\u0309\u0303\u0323]/u;
const TONE_FIRST = /([\u0301\u0300\u0309\u0303])([\u0302\u0306\u031b])/u;
const SHAPED = /[\u0302\u0306\u031b]/u;
const VOWEL = /[aeiouy]/;
/** Spellings that are confused by ear. */
const BY_EAR: readonly (readonly [string, string])[] = [
  ['ch', 'tr'],
  ['tr', 'ch'],
  ['x', 's'],
  ['s', 'x'],
  ['d', 'gi'],
  ['l', 'n'],
  ['n', 'l'],
];

type Slip = (syllable: string, draw: Draw) => string;

const wrongTone: Slip = (syllable, draw) => {
  const [tone = ''] = TONE.exec(syllable.normalize('NFD')) ?? [];
  if (tone === '') return syllable;
  // Hỏi and ngã are confused above all.
  const other = { '\u0309': '\u0303', '\u0303': '\u0309' }[tone] ?? draw.pick(TONES);
  // A dot below stands before the shape of its letter, every other tone behind it.
  return syllable
    .normalize('NFD')
    .replace(TONE, other)
    .replace(TONE_FIRST, '$2$1')
    .normalize('NFC');
};
const lostShape: Slip = (syllable) =>
  syllable.normalize('NFD').replace(SHAPED, '').normalize('NFC');
const swapped: Slip = (syllable, draw) => {
  const at = draw.int(0, syllable.length - 2);
  return (
    syllable.slice(0, at) + syllable.charAt(at + 1) + syllable.charAt(at) + syllable.slice(at + 2)
  );
};
const doubled: Slip = (syllable, draw) => {
  const at = draw.int(0, syllable.length - 1);
  return syllable.slice(0, at) + syllable.charAt(at) + syllable.slice(at);
};
const dropped: Slip = (syllable, draw) => {
  const at = draw.int(1, syllable.length - 1);
  return syllable.slice(0, at) + syllable.slice(at + 1);
};
const heard: Slip = (syllable, draw) => {
  const fits = BY_EAR.filter(
    ([from]) => syllable.startsWith(from) && VOWEL.test(fold(syllable).charAt(from.length)),
  );
  if (fits.length === 0) return syllable;
  const [from, to] = draw.pick(fits);
  return to + syllable.slice(from.length);
};

const SLIPS = [wrongTone, wrongTone, lostShape, swapped, doubled, dropped, heard];

/** The words with one slip in one of those of three letters or more, or with two of them glued. */
export function slip(words: string, draw: Draw): string | undefined {
  const syllables = words.split(' ');
  const long = [...syllables.keys()].filter((at) => (syllables[at]?.length ?? 0) > 2);
  if (long.length === 0) return undefined;
  const at = draw.pick(long);
  if (draw.percent(20) && at + 1 < syllables.length) {
    return [
      ...syllables.slice(0, at),
      syllables.slice(at, at + 2).join(''),
      ...syllables.slice(at + 2),
    ].join(' ');
  }
  const changed = draw.pick(SLIPS)(syllables[at] ?? '', draw);
  return changed === syllables[at] ? undefined : syllables.with(at, changed).join(' ');
}
