import { describe, expect, test } from 'vitest';
import type { Fill } from '../../../../src/search/query/places.ts';
import { nearnessOf } from '../../../../src/search/query/nearness.ts';
import { BODY } from '../../../../src/search/text/layout.ts';
import { aFill, aFilled, aSkipped } from '../../../support/search-slots.ts';

/** Nearness of slots that all tell the same. */
function near(fills: readonly (Fill | undefined)[], slots = fills.map(() => aFilled([]))) {
  return nearnessOf(
    slots,
    fills,
    fills.map(() => 1 / fills.length),
  );
}
const at = (...text: number[]) => aFill({ text });
const inTitle = (...title: number[]) => aFill({ title });

describe('a run of the query', () => {
  test('in the text is found from its first word, whatever of it stands elsewhere', () => {
    expect(near([at(2, 10), at(5, 11), at(12)])).toMatchObject({ run: 1, place: BODY + 10 });
  });

  test('in the title is one of the text too', () => {
    expect(near([inTitle(1), inTitle(2)])).toMatchObject({ titleRun: 1, run: 1, place: -1 });
  });

  test('in the text alone is none of the title', () => {
    expect(near([at(1), at(2)])).toMatchObject({ titleRun: 0, run: 1 });
  });

  test('breaks where words stand the other way round', () => {
    expect(near([at(2), at(1)]).run).toBe(0.5);
  });

  test('goes on over a word that is not looked up, which may be any', () => {
    const slots = [aFilled([]), aSkipped(), aFilled([])];
    const run = (...fills: Fill[]) =>
      nearnessOf(slots, [fills[0], undefined, fills[1]], [0.5, 0, 0.5]).run;
    expect(run(at(4), at(6))).toBe(1);
    expect(run(at(4), at(5))).toBe(0.5);
  });

  test('goes on behind a meaning of as many words as it may have', () => {
    const slots = [aFilled([], { spans: [1, 2, 3, 4] }), aFilled([])];
    expect(near([at(0), at(4)], slots).run).toBe(1);
    expect(near([at(0), at(5)], slots).run).toBe(0.5);
  });

  test('goes on as the longest of those that lead to one place', () => {
    const slots = [aFilled([]), aFilled([], { spans: [1, 2] }), aFilled([])];
    expect(near([at(3), at(3, 4), at(5)], slots).run).toBe(1);
  });

  test('that stands twice is found where it stands first', () => {
    expect(near([at(0, 50), at(1, 51)]).place).toBe(BODY);
  });

  test('counts less where a word of it stands in another spelling', () => {
    const { run } = near([at(0), aFill({ loose: [1] })]);
    expect(run).toBeGreaterThan(0.5);
    expect(run).toBeLessThan(1);
  });

  test('counts each word by what it tells', () => {
    const slots = [aFilled([]), aFilled([]), aFilled([])];
    const { run } = nearnessOf(slots, [at(0), at(1), at(9)], [0.2, 0.5, 0.3]);
    expect(run).toBeCloseTo(0.7);
  });
});

describe('a passage', () => {
  test('holds words that stand within some lines of each other', () => {
    expect(near([at(0), at(23)]).passage).toBe(1);
    expect(near([at(0), at(24)]).passage).toBe(0.5);
  });

  test('counts a word once, however often it stands there', () => {
    expect(near([at(0, 2, 4, 6), at(90)]).passage).toBe(0.5);
  });

  test('is the one that holds the most, and begins with what was asked for', () => {
    const { passage, place } = near([at(0, 60), at(70), at(68)]);
    expect(passage).toBeCloseTo(1);
    expect(place).toBe(BODY + 60);
  });

  test('is the first of those that hold as much', () => {
    expect(near([at(5), at(60)]).place).toBe(BODY + 5);
  });

  test('leaves behind what stands too far before', () => {
    expect(near([at(0, 50), at(30), at(52)])).toMatchObject({ place: BODY + 30 });
  });

  test('is the title where the title holds more', () => {
    expect(near([inTitle(0), inTitle(5), at(3)]).passage).toBeCloseTo(2 / 3);
  });

  test('counts no other spelling', () => {
    expect(near([at(0), aFill({ loose: [3] })]).passage).toBe(0.5);
  });
});

test('a run of most of the query is shown rather than a passage with all of it', () => {
  const fills = [at(0, 100), at(12, 101), at(7, 102), at(3)];
  expect(near(fills)).toMatchObject({ run: 0.75, passage: 1, place: BODY + 100 });
});

test('a run of less gives way to the passage', () => {
  const fills = [at(0, 100), at(12, 101), at(7), at(3)];
  expect(near(fills)).toMatchObject({ run: 0.5, passage: 1, place: BODY });
});

test('where nothing stands, nothing is near', () => {
  expect(near([undefined, undefined])).toEqual({ titleRun: 0, run: 0, passage: 0, place: -1 });
});
