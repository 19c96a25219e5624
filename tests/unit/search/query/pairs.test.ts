import { describe, expect, test } from 'vitest';
import type { IndexReader } from '../../../../src/search/query/index-reader.ts';
import { pairSignsOf, pairsOf, type Pair } from '../../../../src/search/query/pairs.ts';
import { aFill, aFilled, aSkipped } from '../../../support/search-slots.ts';

/** A portal of a thousand entries of a hundred words. */
const index = { entries: 1000, lengthOf: () => 100 } as unknown as IndexReader;
const at = (...text: number[]) => aFill({ text });
const all = (count: number, fill = at(0)) => Array.from({ length: count }, () => fill);

describe('the neighbours of a query', () => {
  test('are one less than its words', () => {
    expect(pairsOf([aFilled([]), aFilled([]), aFilled([])], index)).toHaveLength(2);
    expect(pairsOf([aFilled([])], index)).toEqual([]);
    expect(pairsOf([], index)).toEqual([]);
  });

  test('are those beside a word that is not looked up, with a place for it', () => {
    const [pair, ...others] = pairsOf(
      [aSkipped(), aFilled([at(3), at(3)]), aSkipped(), aFilled([at(5), at(4)]), aSkipped()],
      index,
    );
    expect(others).toEqual([]);
    expect(pair?.entries.get(0)?.held).toBe(1);
    expect(pair?.entries.get(1)?.held).toBeLessThan(1);
  });

  test('stand only in entries that hold both', () => {
    const [pair] = pairsOf([aFilled([at(0), at(0)]), aFilled([undefined, at(1)])], index);
    expect([...(pair?.entries.keys() ?? [])]).toEqual([1]);
  });

  test('that no entry puts together tell nothing', () => {
    const [pair] = pairsOf([aFilled([at(0)]), aFilled([at(50)])], index);
    expect(pair).toMatchObject({ weight: 0, bond: 0 });
  });

  test('that stand together far oftener than by chance are one name', () => {
    const [pair] = pairsOf([aFilled(all(60, at(0))), aFilled(all(60, at(1)))], index);
    expect(pair?.bond).toBe(1);
  });

  test('that stand together as often as by chance are no name', () => {
    const often = Array.from({ length: 10 }, (_, it) => it * 10);
    const first = all(60, at(...often));
    const second = all(60, at(...often.map((it) => it + 5)));
    first[0] = at(4);
    const [pair] = pairsOf([aFilled(first), aFilled(second)], index);
    expect(pair?.bond).toBe(0);
    expect(pair?.weight).toBeGreaterThan(0);
  });

  test('tell more the fewer entries put them together', () => {
    const weightOf = (count: number) =>
      pairsOf([aFilled(all(count, at(0))), aFilled(all(count, at(1)))], index)[0]?.weight ?? 0;
    expect(weightOf(10)).toBeGreaterThan(weightOf(100));
  });

  test('count as they were asked for where any entry holds them so', () => {
    const loose = aFill({ loose: [1] });
    const bondOf = (others: number) =>
      pairsOf([aFilled(all(others + 1)), aFilled([at(1), ...all(others, loose)])], index)[0];
    expect(bondOf(300)?.weight).toBe(bondOf(0)?.weight);
    expect(bondOf(300)?.entries.size).toBe(301);
  });
});

describe('what neighbours tell of an entry', () => {
  const aPair = (weight: number, beside?: { title: number; held: number }, bond = 0): Pair => ({
    ...{ weight, bond },
    entries: new Map(beside ? [[7, beside]] : []),
  });

  test('is their share of what all of them tell', () => {
    const pairs = [aPair(3, { title: 1, held: 1 }), aPair(1), aPair(4, { title: 0, held: 0.5 })];
    expect(pairSignsOf(7, pairs)).toEqual({ titlePairs: 3 / 8, pairs: 5 / 8, broken: 0 });
  });

  test('is nothing where it holds none', () => {
    expect(pairSignsOf(8, [aPair(3, { title: 1, held: 1 })])).toMatchObject({ pairs: 0 });
  });

  test('is that nothing is scattered where none tells anything', () => {
    expect(pairSignsOf(7, [])).toEqual({ titlePairs: 0, pairs: 1, broken: 0 });
    expect(pairSignsOf(7, [aPair(0)])).toEqual({ titlePairs: 0, pairs: 1, broken: 0 });
  });

  test('is how many names are broken in it, and by how much', () => {
    const pairs = [
      aPair(1, undefined, 1),
      aPair(1, { title: 0, held: 0.5 }, 0.8),
      aPair(1, { title: 0, held: 1 }, 1),
      aPair(1, undefined, 0),
    ];
    expect(pairSignsOf(7, pairs).broken).toBeCloseTo(1.4);
  });
});
