import { BODY } from '../text/layout.ts';
import type { Fill, Filled } from './fill.ts';
import type { IndexReader } from './index-reader.ts';
import { nearnessOf } from './nearness.ts';
import { fullScore, roughScore, type Signs } from './score.ts';

/** An entry that answers a query. */
export interface Ranked {
  entry: number;
  /** From 0, nothing, upwards; comparable between readings of one query. */
  score: number;
  /** Share of what was asked that it holds. */
  coverage: number;
  /** Whether all that was asked for stands in it as asked. */
  isWhole: boolean;
  /** Whether something stands in it for each thing asked for, be it another spelling or a longer word. */
  holdsAll: boolean;
  /** Position of the best place in its text; -1 where its title alone answers. */
  place: number;
}

/** Answers whose nearness is measured; the others stay in the order of their words. */
const MEASURED = 400;
/** Saturation of frequency and share of length, as in BM25. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;
const LOOSE_COUNTS = 0.3;

/** Rank the entries that hold any of the slots. */
export function rank(slots: readonly Filled[], index: IndexReader): Ranked[] {
  const total = slots.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const weights = slots.map(({ weight }) => weight / total);
  const rough = [...new Set(slots.flatMap(({ entries }) => [...entries.keys()]))]
    .map((entry) => {
      const fills = slots.map(({ entries }) => entries.get(entry));
      const signs = signsOf(entry, { slots, fills, weights }, index);
      return { entry, fills, signs, score: roughScore(signs) };
    })
    .sort((a, b) => b.score - a.score || a.entry - b.entry);
  return rough
    .map(({ entry, fills, signs, score }, place) => {
      const isWhole = slots.every((it, at) => it.isSkipped ?? (fills[at]?.sure.length ?? 0) > 0);
      const holdsAll = slots.every((it, at) => it.isSkipped ?? fills[at] !== undefined);
      const known = { entry, coverage: signs.coverage, isWhole, holdsAll };
      if (place >= MEASURED) return { ...known, score, place: -1 };
      const near = nearnessOf(slots, fills, weights);
      const isOne = slots.length === 1;
      return { ...known, score: isOne ? score : fullScore(signs, near), place: near.place };
    })
    .sort((a, b) => b.score - a.score || a.entry - b.entry);
}

function signsOf(
  entry: number,
  it: { slots: readonly Filled[]; fills: (Fill | undefined)[]; weights: number[] },
  index: IndexReader,
): Signs {
  const length = index.lengthOf(entry) / (index.manifest.meanLength || 1);
  const signs = { coverage: 0, frequency: 0, title: 0, precision: 0, own: 0 };
  it.fills.forEach((fill, at) => {
    if (!fill) return;
    const weight = it.weights[at] ?? 0;
    const count = fill.sure.length + LOOSE_COUNTS * fill.loose.length;
    const dampened = count + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
    signs.coverage += weight * fill.strength;
    signs.frequency += (weight * count) / dampened;
    if ((fill.sure[0] ?? BODY) >= BODY) return;
    signs.title += weight;
    signs.precision += 1 / Math.max(1, index.titleLengthOf(entry));
    if (it.slots[at]?.slot.kind === 'reference') signs.own += weight;
  });
  return { ...signs, precision: Math.min(1, signs.precision) };
}
