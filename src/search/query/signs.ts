import { BODY } from '../text/layout.ts';
import type { Filled } from './fill.ts';
import type { Fill } from './places.ts';
import type { IndexReader } from './index-reader.ts';
import { pairSignsOf, pairsOf, type Pair } from './pairs.ts';
import { WEIGHTS, type Signs } from './score.ts';

/** What is asked for, weighed by what it tells. */
export interface Weighed {
  slots: readonly Filled[];
  /** Share of each slot in what all slots tell. */
  weights: readonly number[];
  pairs: readonly Pair[];
  /** What all pairs tell beside what all slots tell. */
  bonds: number;
}

/** Saturation of frequency and share of length, as in BM25. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;
/** What another spelling counts among how often something stands in an entry. */
const LOOSE_COUNTS = 0.3;

/** Weigh the slots of a query and its neighbours. */
export function weigh(slots: readonly Filled[], index: IndexReader): Weighed {
  const total = slots.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const pairs = pairsOf(slots, index);
  const bonds = pairs.reduce((sum, { weight }) => sum + weight, 0) / total;
  return { slots, weights: slots.map(({ weight }) => weight / total), pairs, bonds };
}

/** What tells how well an entry answers; `fills` are those of the slots in it. */
export function signsOf(
  entry: number,
  fills: readonly (Fill | undefined)[],
  { slots, weights, pairs, bonds }: Weighed,
  index: IndexReader,
): Signs {
  const length = index.lengthOf(entry) / (index.directory.meanLength || 1);
  const signs = { coverage: 0, frequency: 0, title: 0, precision: 0, own: 0 };
  fills.forEach((fill, at) => {
    if (!fill) return;
    const weight = weights[at] ?? 0;
    const count = fill.sure.length + LOOSE_COUNTS * fill.loose.length;
    const dampened = count + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
    signs.coverage += weight * fill.strength;
    signs.frequency += (weight * count) / dampened;
    if ((fill.sure[0] ?? BODY) >= BODY) return;
    signs.title += weight;
    signs.precision += 1 / Math.max(1, index.titleLengthOf(entry));
    if (slots[at]?.slot.kind === 'reference') signs.own += weight;
  });
  const near = pairSignsOf(entry, pairs);
  return {
    ...signs,
    ...near,
    coverage: withPairs(signs.coverage, near.pairs, WEIGHTS.bonds * bonds),
    title: withPairs(signs.title, near.titlePairs, WEIGHTS.titleBonds * bonds),
    precision: Math.min(1, signs.precision),
  };
}

/** A share of slots and one of pairs as one share. */
function withPairs(ofSlots: number, ofPairs: number, weight: number): number {
  return (ofSlots + weight * ofPairs) / (1 + weight);
}
