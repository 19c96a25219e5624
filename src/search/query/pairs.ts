import { besideOf, type Beside } from './beside.ts';
import type { Filled } from './fill.ts';
import type { IndexReader } from './index-reader.ts';
import { tellingOf } from './telling.ts';

/** Two neighbours of a query, and the entries in which they stand side by side. */
export interface Pair {
  /** How much it tells: of two common syllables that few entries put side by side it is much. */
  weight: number;
  /** How far the two are one name or notion, from 0 to 1: by how much oftener than by chance they stand together. */
  bond: number;
  entries: Map<number, Beside>;
}

/** What the neighbours of a query tell of one entry. */
export interface PairSigns {
  /** What stands side by side in the title, and anywhere, as a share of what all neighbours tell. */
  titlePairs: number;
  pairs: number;
  /** How many names and notions do not stand in the entry, each counted by its bond. */
  broken: number;
}

/** Neighbours that stand together e^3 times as often as chance would have it are one name or notion. */
const FULL_BOND = 3;
const LEAST_BOND = 0.1;
const LEAST_EXPECTED = 0.5;

/** The neighbours of a query; a word that is not looked up leaves a place between those beside it. */
export function pairsOf(slots: readonly Filled[], index: IndexReader): Pair[] {
  const pairs: Pair[] = [];
  let before: { slot: Filled; at: number } | undefined;
  slots.forEach((slot, at) => {
    if (slot.isSkipped) return;
    if (before) pairs.push(knownPair(before.slot, slot, at - before.at - 1, index));
    before = { slot, at };
  });
  return pairs;
}

/** What pairs tell of an entry; where none tells anything, nothing is scattered. */
export function pairSignsOf(entry: number, pairs: readonly Pair[]): PairSigns {
  const all = pairs.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return { titlePairs: 0, pairs: 1, broken: 0 };
  const signs = { titlePairs: 0, pairs: 0, broken: 0 };
  for (const { weight, bond, entries } of pairs) {
    const beside = entries.get(entry);
    signs.broken += bond * (1 - (beside?.held ?? 0));
    if (!beside) continue;
    signs.titlePairs += (weight / all) * beside.title;
    signs.pairs += (weight / all) * beside.held;
  }
  return signs;
}

/** Pairs by their first slot: the readings of a query and its repairs have most of them in common. */
const known = new WeakMap<Filled, { second: Filled; between: number; pair: Pair }[]>();

function knownPair(first: Filled, second: Filled, between: number, index: IndexReader): Pair {
  const those = known.get(first) ?? [];
  const same = those.find((it) => it.second === second && it.between === between);
  if (same) return same.pair;
  const pair = pairOf(first, second, between, index);
  known.set(first, [...those, { second, between, pair }]);
  return pair;
}

function pairOf(first: Filled, second: Filled, between: number, index: IndexReader): Pair {
  const entries = new Map<number, Beside>();
  const distances = first.spans.map((span) => span + between);
  let [sure, expected] = [0, 0];
  for (const [entry, fill] of first.entries) {
    const next = second.entries.get(entry);
    if (!next) continue;
    const chances = fill.sure.length * next.sure.length * distances.length;
    expected += Math.min(1, chances / Math.max(1, index.lengthOf(entry)));
    const beside = besideOf(fill, next, distances);
    if (beside.held === 0) continue;
    entries.set(entry, beside);
    if (beside.held === 1) sure += 1;
  }
  const count = sure > 0 ? sure : entries.size;
  if (count === 0) return { weight: 0, bond: 0, entries };
  const ratio = Math.log(count / Math.max(expected, LEAST_EXPECTED)) / FULL_BOND;
  const bond = Math.min(1, Math.max(0, ratio));
  const weight = Math.max(LEAST_BOND, bond) * tellingOf(count, index.entries);
  return { weight, bond, entries };
}
