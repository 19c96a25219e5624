/** Letters of points in their order: đ after d, no f, j, w, z, no vowel with a hook (facts 2.3). */
export const POINT_ALPHABET: readonly string[] =
  'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ');
const LATIN_ALPHABET = 'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' ');
const ROMAN_DIGITS: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const ROMAN_NUMBER = /^(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const ROMAN_STEPS: [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/**
 * True when a point may follow another: `đ` follows `d`, `aa` follows `y`, `a1` and `b` follow `a`, `a` comes
 * first. Letters in Latin order (e after d, f after e) pass too, since texts use them by mistake.
 */
export function followsPoint(letter: string, last: string | undefined): boolean {
  if (last === undefined) return letter === 'a';
  const [lastBase = ''] = last;
  if (/\d$/.test(letter)) return letter.slice(0, -1) === lastBase && last < letter;
  const following = nextPoint(lastBase);
  if (/^(\p{L})\1$/u.test(last)) return letter === following?.repeat(2);
  if (letter === 'aa') return following === undefined;
  return letter === following || letter === nextOf(LATIN_ALPHABET, lastBase);
}

/** Letter after another in the alphabet of points; undefined after the last, and for other text. */
export function nextPoint(letter: string): string | undefined {
  return nextOf(POINT_ALPHABET, letter);
}

function nextOf(alphabet: readonly string[], letter: string): string | undefined {
  const place = alphabet.indexOf(letter);
  return place < 0 ? undefined : alphabet[place + 1];
}

/** Value of a Roman number in capitals; undefined for other text. */
export function romanValue(text: string): number | undefined {
  if (!ROMAN_NUMBER.test(text)) return undefined;
  const values = [...text].map((digit) => ROMAN_DIGITS[digit] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

/** Roman number in capitals: 4 is `IV`. */
export function toRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [step, digits] of ROMAN_STEPS) {
    for (; rest >= step; rest -= step) text += digits;
  }
  return text;
}
