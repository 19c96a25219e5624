import { nextPoint, romanValue, toRoman } from '../clause/alphabet.ts';
import { isPointLetter } from './letter.ts';

/** Longer ranges name a whole document, and their members are not listed. */
const LONGEST = 200;

/**
 * The values between two ends of a range, in order and without the ends (facts 2.4): `a` to `e` has b, c,
 * d and đ between. `undefined` if the ends are not of one kind, or stand the wrong way round.
 */
export function between(first: string, last: string): string[] | undefined {
  if (isPointLetter(first) && isPointLetter(last)) return lettersBetween(first, last);
  const [from, to] = [romanValue(first), romanValue(last)];
  if (from && to) return numbersBetween(from, to)?.map(toRoman);
  return figuresBetween(first, last);
}

function lettersBetween(first: string, last: string): string[] | undefined {
  const letters: string[] = [];
  for (let letter = nextPoint(first); letter; letter = nextPoint(letter)) {
    if (letter === last) return letters;
    letters.push(letter);
  }
  return undefined;
}

function numbersBetween(first: number, last: number): number[] | undefined {
  if (last <= first || last - first > LONGEST) return undefined;
  return Array.from({ length: last - first - 1 }, (_, at) => first + at + 1);
}

const NUMBERED = /^(?<stem>(?:\d+\.)*|[a-zđ])(?<number>\d+)(?<letter>[a-zđ]?)$/;

/** `1.2` to `1.4`, `a1` to `a3`, `24a` to `24c`, `5` to `8a`. */
function figuresBetween(first: string, last: string): string[] | undefined {
  const from = NUMBERED.exec(first)?.groups;
  const to = NUMBERED.exec(last)?.groups;
  if (!from || !to || from['stem'] !== to['stem']) return undefined;
  const [start, end] = [Number(from['number']), Number(to['number'])];
  const stem = from['stem'] ?? '';
  if (start === end && to['letter']) {
    const inserted = insertedBetween(from['letter'] ?? '', to['letter']);
    return inserted?.map((letter) => `${stem}${start}${letter}`);
  }
  const lastWhole = to['letter'] ? end + 1 : end;
  return numbersBetween(start, lastWhole)?.map((number) => `${stem}${number}`);
}

/** Letters of inserted units: between 24 and 24c there are 24a and 24b. */
function insertedBetween(first: string, last: string): string[] | undefined {
  if (first) return lettersBetween(first, last);
  return last === 'a' ? [] : ['a', ...(lettersBetween('a', last) ?? [])];
}
