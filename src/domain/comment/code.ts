/** Figures and letters that nobody takes for one another (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 12;

/** Tracking code `K7QM-2XHV-9RTA` of twelve random bytes. Whoever has it may ask for the state and for erasure. */
export function toCode(random: Uint8Array): string {
  const letters = lettersOf(random.subarray(0, CODE_LENGTH));
  return [0, 4, 8].map((at) => letters.slice(at, at + 4)).join('-');
}

/** The code that a person typed, in whatever case, with or without hyphens. */
export function parseCode(typed: string): string | undefined {
  if (typed.length > 40) return undefined;
  const letters = typed
    .toUpperCase()
    .replace(/[\s-]+/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (letters.length !== CODE_LENGTH) return undefined;
  if (![...letters].every((it) => ALPHABET.includes(it))) return undefined;
  return [0, 4, 8].map((at) => letters.slice(at, at + 4)).join('-');
}

/** Name of the file in which a comment of a day is published; `random` keeps two of them apart. */
export function toCommentId(day: string, random: Uint8Array): string {
  return `${day}-${lettersOf(random).toLowerCase()}`;
}

function lettersOf(random: Uint8Array): string {
  return [...random].map((byte) => ALPHABET[byte % 32] ?? '').join('');
}
