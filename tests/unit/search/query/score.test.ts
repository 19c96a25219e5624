import { describe, expect, test } from 'vitest';
import type { Filled } from '../../../../src/search/query/fill.ts';
import type { Fill } from '../../../../src/search/query/places.ts';
import type { IndexReader } from '../../../../src/search/query/index-reader.ts';
import { rank } from '../../../../src/search/query/rank.ts';
import { signsOf, weigh } from '../../../../src/search/query/signs.ts';
import { fullScore, ofWords, roughScore, type Signs } from '../../../../src/search/query/score.ts';
import { aFill, aFilled, aSkipped, aSlot } from '../../../support/search-slots.ts';

interface Portal {
  lengths?: number[];
  titleLengths?: number[];
}

/** A portal of two entries, a hundred words each under titles of eight, unless told. */
function aPortal({ lengths = [], titleLengths = [] }: Portal = {}): IndexReader {
  return {
    entries: 2,
    directory: { meanLength: 100 },
    lengthOf: (entry: number) => lengths[entry] ?? 100,
    titleLengthOf: (entry: number) => titleLengths[entry] ?? 8,
  } as unknown as IndexReader;
}

/** Entries in the order of answers. */
function order(slots: readonly Filled[], portal?: Portal): number[] {
  return rank(slots, aPortal(portal)).map(({ entry }) => entry);
}
const at = (...text: number[]) => aFill({ text });
const inTitle = (...title: number[]) => aFill({ title });
const aSymbol = aSlot('nq 04', { kind: 'reference' });

describe('of two entries, that comes first', () => {
  test.each([
    ['which holds all that was asked for', [aFilled([at(0), at(0)]), aFilled([undefined, at(9)])]],
    ['which holds it in its title', [aFilled([at(0), inTitle(0)])]],
    ['which holds it more often', [aFilled([at(0), at(0, 9, 30)])]],
    [
      'which holds another spelling of it more often',
      [aFilled([aFill({ loose: [0], strength: 0.3 }), aFill({ loose: [0, 9], strength: 0.3 })])],
    ],
    [
      'which holds all of it as asked',
      [aFilled([at(0), at(0)]), aFilled([aFill({ loose: [1], strength: 0.3 }), at(1)])],
    ],
    [
      'which holds it in the spelling asked for',
      [aFilled([aFill({ text: [0], strength: 0.8 }), at(0)])],
    ],
    ['which holds it side by side', [aFilled([at(0), at(0)]), aFilled([at(60), at(1)])]],
    ['which holds it in one passage', [aFilled([at(0), at(0)]), aFilled([at(60), at(20)])]],
    [
      'which holds it side by side in its title',
      [aFilled([inTitle(0), inTitle(0)]), aFilled([inTitle(5), inTitle(1)])],
    ],
    ['which bears a symbol', [aFilled([at(0), inTitle(72)], { slot: aSymbol })]],
    [
      'which holds the rarer of two words',
      [aFilled([at(0), undefined]), aFilled([undefined, at(0)], { weight: 1.6 })],
    ],
  ])('%s', (_what, slots) => {
    expect(order(slots)).toEqual([1, 0]);
  });

  test('which is shorter', () => {
    expect(order([aFilled([at(0), at(0)])], { lengths: [500, 50] })).toEqual([1, 0]);
  });

  test('whose title holds little else', () => {
    const slots = [aFilled([inTitle(0), inTitle(0)])];
    expect(order(slots, { titleLengths: [12, 2] })).toEqual([1, 0]);
  });

  test('which stands first in the index where both answer alike', () => {
    expect(order([aFilled([at(0), at(0)])])).toEqual([0, 1]);
  });
});

describe('an answer', () => {
  const first = (slots: readonly Filled[]) => rank(slots, aPortal())[0];

  test('is none where it holds less than half of what the best holds', () => {
    const slots = [aFilled([at(0), at(0)]), aFilled([at(1)], { weight: 1.1 })];
    expect(order(slots)).toEqual([0]);
    expect(order([...slots, aFilled([undefined, at(3)])])).toEqual([0, 1]);
  });

  test('is whole where all stands in it as asked', () => {
    expect(first([aFilled([at(0)]), aFilled([at(1)])])).toMatchObject({
      isWhole: true,
      holdsAll: true,
      coverage: 1,
    });
  });

  test('is whole without words that are not looked up', () => {
    expect(first([aFilled([at(0)]), aSkipped()])).toMatchObject({ isWhole: true, holdsAll: true });
  });

  test('holds all and is not whole where a word is another spelling', () => {
    const slots = [aFilled([at(0)]), aFilled([aFill({ loose: [1], strength: 0.3 })])];
    expect(first(slots)).toMatchObject({ isWhole: false, holdsAll: true });
  });

  test('holds not all where a word is lacking', () => {
    const slots = [aFilled([at(0)]), aFilled([])];
    expect(first(slots)).toMatchObject({ isWhole: false, holdsAll: false });
  });

  test('to nothing is none', () => {
    expect(order([aFilled([])])).toEqual([]);
    expect(order([])).toEqual([]);
  });
});

describe('signs of an entry', () => {
  const signs = (slots: readonly Filled[], portal?: Portal) => {
    const index = aPortal(portal);
    const fills = slots.map(({ entries }) => entries.get(0));
    return signsOf(0, fills, weigh(slots, index), index);
  };

  test('count each word by its share', () => {
    const slots = [aFilled([inTitle(0)], { weight: 3 }), aFilled([undefined, at(0)])];
    expect(signs(slots)).toMatchObject({ coverage: 0.75, title: 0.75, own: 0 });
  });

  test('count a title less whose words stand side by side in the text alone', () => {
    const slots = (title: number) => [
      aFilled([aFill({ title: [0], text: [10] })]),
      aFilled([aFill({ title: [title], text: [11] })]),
    ];
    expect([signs(slots(1)).title, signs(slots(6)).title < 1]).toEqual([1, true]);
  });

  test('count a symbol as its own where it stands above the text', () => {
    const own = (fill: Fill) => signs([aFilled([fill], { slot: aSymbol })]).own;
    expect([own(inTitle(72)), own(at(0))]).toEqual([1, 0]);
  });

  test('count a word of a title as no symbol', () => {
    expect(signs([aFilled([inTitle(0)])]).own).toBe(0);
  });

  test('know a title that is asked for whole, be it with more words than it has', () => {
    const slots = [aFilled([inTitle(0)]), aFilled([inTitle(1)])];
    const precision = (titleLength: number) =>
      signs(slots, { titleLengths: [titleLength] }).precision;
    expect([precision(4), precision(2), precision(1), precision(0)]).toEqual([0.5, 1, 1, 1]);
  });
});

describe('an entry with all words is worth less', () => {
  const aSign: Signs = {
    ...{ coverage: 1, frequency: 0.5, title: 0, precision: 0, own: 0 },
    ...{ titlePairs: 0, pairs: 1, broken: 0 },
  };
  const near = { titleRun: 0, run: 0.5, passage: 1, place: 80 };

  test('where no neighbours stand side by side', () => {
    const scattered = { ...aSign, pairs: 0 };
    expect(roughScore(scattered)).toBeLessThan(ofWords(aSign));
    expect(roughScore(aSign)).toBeGreaterThan(ofWords(aSign));
    const ofNearness = (signs: Signs) => fullScore(signs, near) - roughScore(signs);
    expect(ofNearness(scattered)).toBeLessThan(ofNearness(aSign));
  });

  test('the more names are broken in it', () => {
    const worth = [0, 1, 2].map((broken) => roughScore({ ...aSign, broken }));
    expect(worth).toEqual([...worth].sort((a, b) => b - a));
    expect(new Set(worth).size).toBe(3);
  });
});
