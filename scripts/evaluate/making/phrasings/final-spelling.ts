import { fold } from '../../../../src/domain/vietnamese.ts';
import type { Draw } from '../../../generate/draw.ts';
import { writeBy } from '../../../generate/spelling.ts';
import { INPUT_METHODS, keystrokesOf } from '../keystrokes.ts';

type Method = keyof typeof INPUT_METHODS;

const TONE = /[\u0301\u0300\u0309\u0303\u0323]/u;
/** Two vowels of which the tone may be put on either by hand: `của`, `cuả`; `quỹ`, `qũy`; `giá`, `gía`. */
const TWO_VOWELS = /(?:[ou]a|oe|uy|ua|ưa|ia|(?<=g)i[aoơ]|(?<=q)u[aâêyo])(?![aâeêiouơưy])/u;
const LONE_I = /^(qu|[klmts])([yýỳỷỹỵiíìỉĩị])$/u;
const Y = 'yýỳỷỹỵ';
const I = 'iíìỉĩị';

/** The text in another spelling, the same all through; nothing where it knows no other. */
export function respell(text: string, draw: Draw): string | undefined {
  const lower = text.toLowerCase();
  // Few texts can be spelt by another school, so those are tried far more often than leftovers of keys.
  const habits = draw.percent(80)
    ? [byHand, ...(draw.percent(35) ? [withOtherTone] : [])]
    : draw.some([withKeys, halfTurned], 2);
  return habits.map((habit) => habit(lower, draw)).find((it) => it !== lower);
}

/** Tone placement and i or y as another school writes them. */
function byHand(text: string, draw: Draw): string {
  const swap = draw.percent(60);
  const tone = draw.percent(70) ? 'second' : 'first';
  const written = writeBy({ tone, iy: 'y', abbreviates: false, dates: 'short' }, text);
  return swap ? eachWord(written, swapIy) : written;
}

function swapIy(word: string): string {
  return word.replace(LONE_I, (_all, first: string, vowel: string) => {
    const at = Y.indexOf(vowel);
    return first + (at < 0 ? Y.charAt(I.indexOf(vowel)) : I.charAt(at));
  });
}

/** Tones on the vowel beside the right one. */
function withOtherTone(text: string): string {
  return eachWord(text, (word) => {
    const [tone] = TONE.exec(word.normalize('NFD')) ?? [];
    const toneless = word.normalize('NFD').replace(TONE, '').normalize('NFC');
    const found = TWO_VOWELS.exec(toneless);
    if (tone === undefined || found === null) return word;
    const bear = (at: number) => toneless.slice(0, at + 1) + tone + toneless.slice(at + 1);
    const ways = [bear(found.index), bear(found.index + 1)].map((it) => it.normalize('NFC'));
    return ways.includes(word) ? (ways.find((it) => it !== word) ?? word) : word;
  });
}

/** Keys that the machine did not turn into marks, in a few syllables or in all. */
function withKeys(text: string, draw: Draw): string {
  const method: Method = draw.percent(65) ? 'telex' : 'vni';
  const isToneEarly = draw.percent(40);
  const keyed = (word: string) => {
    const keys = keystrokesOf(word, method);
    return isToneEarly ? keys.replace(/(n[gh]?|ch?|[mpt])([sfrxj1-5])$/u, '$2$1') : keys;
  };
  if (draw.percent(30)) return eachWord(text, keyed);
  return inSome(text, draw, keyed);
}

/** Shapes are there, the key of the tone stayed behind the syllable: `quyêts`. */
function halfTurned(text: string, draw: Draw): string {
  return inSome(text, draw, (word) => {
    const toneless = word.normalize('NFD').replace(TONE, '').normalize('NFC');
    const [tone] = TONE.exec(word.normalize('NFD')) ?? [];
    const tones: Record<string, string> = INPUT_METHODS.telex.tones;
    return toneless + (tone === undefined ? '' : (tones[tone] ?? ''));
  });
}

function inSome(text: string, draw: Draw, change: (word: string) => string): string {
  const words = text.split(' ');
  const marked = words.flatMap((word, at) => (fold(word) === word ? [] : [at]));
  const chosen = draw.some(marked, draw.int(1, 2));
  return words.map((word, at) => (chosen.includes(at) ? change(word) : word)).join(' ');
}

function eachWord(text: string, change: (word: string) => string): string {
  return text.split(' ').map(change).join(' ');
}
