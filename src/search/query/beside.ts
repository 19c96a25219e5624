import { BODY } from '../text/layout.ts';
import type { Fill } from './places.ts';

/** How two neighbours stand side by side in an entry, from 0 to 1. */
export interface Beside {
  title: number;
  held: number;
}

/** What a neighbour in another spelling counts beside one as asked. */
export const LOOSE = 0.35;
/** What neighbours a few words apart count: `tiêm bù sởi` for `tiêm sởi`. */
const APART = 0.4;
/** Words within which they are such. */
const NEAR = 4;

/** How two neighbours of a query stand in an entry; `distances` are those at which they would be side by side. */
export function besideOf(first: Fill, second: Fill, distances: readonly number[]): Beside {
  const asAsked = firstBeside(first.sure, second.sure, distances);
  if (asAsked !== undefined) return { title: asAsked < BODY ? 1 : 0, held: 1 };
  const apart = firstWithin(first.sure, second.sure, 1, NEAR);
  if (apart !== undefined) return { title: apart < BODY ? APART : 0, held: APART };
  const others = Math.min(
    firstBeside(first.sure, second.loose, distances) ?? Infinity,
    firstBeside(first.loose, second.sure, distances) ?? Infinity,
  );
  if (others === Infinity) return { title: 0, held: 0 };
  return { title: others < BODY ? LOOSE : 0, held: LOOSE };
}

/** First position of one list from which another list holds a position in one of the distances. */
function firstBeside(
  from: readonly number[],
  to: readonly number[],
  distances: readonly number[],
): number | undefined {
  let least: number | undefined;
  for (const distance of distances) {
    const found = firstWithin(from, to, distance, distance);
    if (found !== undefined && (least === undefined || found < least)) least = found;
  }
  return least;
}

/** First position of one list behind which another holds one within some distances; both are in order. */
function firstWithin(
  from: readonly number[],
  to: readonly number[],
  least: number,
  most: number,
): number | undefined {
  let at = 0;
  for (const position of from) {
    while (at < to.length && (to[at] ?? 0) < position + least) at += 1;
    const next = to[at];
    if (next === undefined) return undefined;
    if (next <= position + most) return position;
  }
  return undefined;
}
