import { describe, expect, test } from 'vitest';
import { besideOf } from '../../../../src/search/query/beside.ts';
import type { Fill } from '../../../../src/search/query/places.ts';
import { aFill, inText } from '../../../support/search-slots.ts';

const at = (...text: number[]) => aFill({ text });
const inTitle = (...title: number[]) => aFill({ title });
const beside = (first: Fill, second: Fill) => besideOf(first, second, [1]);

describe('two neighbours of a query', () => {
  test.each([
    ['stand side by side in the text', at(3), at(4), { title: 0, held: 1 }],
    ['at any of their places', at(0, 9, 30), at(5, 10), { title: 0, held: 1 }],
    ['in the title', inTitle(0), inTitle(1), { title: 1, held: 1 }],
    [
      'in the title and again in the text',
      aFill({ title: [2], text: [7] }),
      aFill({ title: [3], text: [8] }),
      { title: 1, held: 1 },
    ],
    ['far from each other tell nothing', at(0), at(20), { title: 0, held: 0 }],
    ['far behind each other tell nothing', at(20), at(0), { title: 0, held: 0 }],
    ['that are lacking tell nothing', at(), at(), { title: 0, held: 0 }],
    ['of which one is lacking tell nothing', at(2), at(), { title: 0, held: 0 }],
    [
      'at the end of the title and the beginning of the text are apart',
      inTitle(71),
      at(0),
      { title: 0, held: 0 },
    ],
  ])('%s', (_case, first, second, expected) => {
    expect(beside(first, second)).toEqual(expected);
  });

  test('a few words apart count, and less than side by side', () => {
    const { held, title } = beside(at(0), at(3));
    expect([title, held > 0, held < 1]).toEqual([0, true, true]);
    expect(beside(inTitle(0), inTitle(3))).toEqual({ title: held, held });
    expect(beside(at(0), at(4)).held).toBe(held);
    expect(beside(at(0), at(5)).held).toBe(0);
  });

  test('a few words apart count more than side by side in another spelling', () => {
    const both = { ...at(3), loose: inText([1]) };
    expect(beside(at(0), both)).toEqual(beside(at(0), at(3)));
    expect(beside(at(0), both).held).toBeGreaterThan(beside(at(0), aFill({ loose: [1] })).held);
  });

  test('that are one word which stands once are not beside each other', () => {
    expect(beside(at(3), at(3)).held).toBe(0);
  });

  test('the other way round are not side by side', () => {
    expect(beside(at(1), at(0))).toEqual({ title: 0, held: 0 });
  });

  test.each([
    ['second', at(0), aFill({ loose: [1] })],
    ['first', aFill({ loose: [0] }), at(1)],
  ])('of which the %s is in another spelling count less', (_which, first, second) => {
    const { held, title } = beside(first, second);
    expect([title, held > 0, held < 1]).toEqual([0, true, true]);
  });

  test('of which one is in another spelling count in the title, too', () => {
    const { title, held } = beside(inTitle(0), {
      sure: [],
      loose: [1],
      isSure: false,
      strength: 0.3,
    });
    expect([title > 0, title === held]).toEqual([true, true]);
  });

  test('of which both are in another spelling are other words', () => {
    expect(beside(aFill({ loose: [0] }), aFill({ loose: [1] })).held).toBe(0);
  });

  test('are side by side at any of the distances that what they mean may have', () => {
    expect(besideOf(at(0), at(4), [1, 4]).held).toBe(1);
    expect(besideOf(at(0), at(4), [1, 3]).held).toBeLessThan(1);
    const first = aFill({ title: [0], text: [9] });
    const second = aFill({ title: [4], text: [10] });
    expect(besideOf(first, second, [1, 4]).title).toBe(1);
  });
});
