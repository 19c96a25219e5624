import leven from 'leven';
import { fold } from '../vietnamese.ts';

/** Letters of other scripts, and figures, that pass for Latin letters. */
const LOOKALIKES = new Map(
  'аa еe оo рp сc хx уy іi ѕs ԁd һh ӏl кk мm тt вb нn αa οo ρp νv υu ιi κk τt βb ηn 0o 1l 3e 5s'
    .split(' ')
    .map((pair) => [[...pair][0] ?? '', [...pair][1] ?? ''] as const),
);
/** Short forms in which bodies are named, folded. */
const SHORT_FORMS = new Map([
  ['ub', 'uy ban'],
  ['ubnd', 'uy ban nhan dan'],
  ['hdnd', 'hoi dong nhan dan'],
  ['mttq', 'mat tran to quoc'],
  ['ubmttq', 'uy ban mat tran to quoc'],
  ['ubkt', 'uy ban kiem tra'],
  ['bch', 'ban chap hanh'],
  ['btv', 'ban thuong vu'],
  ['vp', 'van phong'],
]);
/** Words before a body's name that speak for it, folded. */
const SPEAKERS =
  /^(?:(?:dai dien|van phong|lanh dao|can bo|cong chuc|chu tich|pho chu tich|bi thu|pho bi thu|truong|pho truong|ban bien tap) )+/;

/**
 * Whether a sender's name is one of the names, or near enough to be taken for one: in other letters, marks or spaces, in a
 * short form, a letter off, with an office before it or more behind it.
 */
export function passesForBody(author: string, names: Iterable<string>): boolean {
  const forms = formsOf(author).flatMap((it) => [it, it.replace(SPEAKERS, '')]);
  for (const name of names) {
    for (const own of formsOf(name)) {
      if (own.includes(' ') && forms.some((it) => it.startsWith(`${own} `))) return true;
      if (forms.some((it) => isNear(it.replaceAll(' ', ''), own.replaceAll(' ', '')))) return true;
    }
  }
  return false;
}

/** One letter off in a name that is long enough, two in a long one. */
function isNear(a: string, b: string): boolean {
  const allowed = b.length >= 20 ? 2 : b.length >= 8 ? 1 : 0;
  return a === b || (Math.abs(a.length - b.length) <= allowed && leven(a, b) <= allowed);
}

/** The words of a name in plain small letters, as written and with short forms spelt out. */
function formsOf(name: string): [string, string] {
  const letters = [...fold(name.normalize('NFKC').toLowerCase())]
    .map((it) => LOOKALIKES.get(it) ?? it)
    .join('');
  const words = letters
    .replace(/[.·•_'’-]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return [words.join(' '), words.map((it) => SHORT_FORMS.get(it) ?? it).join(' ')];
}
