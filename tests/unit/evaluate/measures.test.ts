import { describe, expect, test } from 'vitest';
import { meanOf, measure, summarize, type Judged } from '../../../scripts/evaluate/measures.ts';

const judged: Judged = { target: 3, relevant: { wanted: 3, near: 2, mention: 1 } };
const others = (count: number) => Array.from({ length: count }, (_, at) => `other-${at}`);

describe('measure', () => {
  test('gives full marks to the best possible order', () => {
    expect(measure(['wanted', 'near', 'mention'], judged)).toEqual({
      successAt1: 1,
      mrrAt10: 1,
      recallAt10: 1,
      ndcgAt10: 1,
    });
  });

  test('gives nothing to an empty answer', () => {
    expect(measure([], judged)).toEqual({
      successAt1: 0,
      mrrAt10: 0,
      recallAt10: 0,
      ndcgAt10: 0,
    });
  });

  test('counts the first entry of at least the target, not lesser ones before it', () => {
    const { successAt1, mrrAt10 } = measure(['near', 'other', 'wanted'], judged);
    expect(successAt1).toBe(0);
    expect(mrrAt10).toBeCloseTo(1 / 3, 12);
    expect(measure(['near', 'wanted'], { ...judged, target: 2 }).successAt1).toBe(1);
  });

  test('agrees with a hand-computed nDCG', () => {
    // DCG: 1/log2(2) + 7/log2(4) = 1 + 3.5; ideal: 7/log2(2) + 3/log2(3) + 1/log2(4) = 7 + 1.892789 + 0.5.
    const { ndcgAt10, recallAt10 } = measure(['mention', 'other', 'wanted'], judged);
    expect(ndcgAt10).toBeCloseTo(4.5 / 9.392789, 6);
    expect(recallAt10).toBeCloseTo(2 / 3, 12);
  });

  test('does not care which of two entries of the same grade comes first', () => {
    const twins: Judged = { target: 3, relevant: { one: 3, two: 3 } };
    expect(measure(['two', 'one'], twins)).toEqual(measure(['one', 'two'], twins));
    expect(measure(['two'], twins)).toMatchObject({ successAt1: 1, recallAt10: 0.5 });
  });

  test('counts ten places and no more', () => {
    expect(measure([...others(9), 'wanted'], judged).mrrAt10).toBeCloseTo(0.1, 12);
    expect(measure([...others(10), 'wanted'], judged)).toMatchObject({ mrrAt10: 0, ndcgAt10: 0 });
  });

  test('asks for ten of more than ten relevant entries', () => {
    const many: Judged = {
      target: 1,
      relevant: Object.fromEntries(others(12).map((id) => [id, 1])),
    };
    expect(measure(others(10), many)).toMatchObject({ recallAt10: 1, ndcgAt10: 1 });
    expect(measure(others(5), many).recallAt10).toBe(0.5);
  });

  test('pays an entry that is listed twice once', () => {
    const twice = measure(['wanted', 'wanted', 'near'], judged);
    expect(twice.recallAt10).toBeCloseTo(2 / 3, 12);
    expect(twice.ndcgAt10).toBeCloseTo((7 + 3 / 2) / 9.392789, 6);
  });

  test('takes no name of an object for an entry', () => {
    expect(measure(['constructor', 'toString'], judged).recallAt10).toBe(0);
  });
});

describe('means', () => {
  const full = { successAt1: 1, mrrAt10: 1, recallAt10: 1, ndcgAt10: 1 };
  const half = { successAt1: 0, mrrAt10: 0.5, recallAt10: 0.5, ndcgAt10: 0.25 };

  test('are those of each measure', () => {
    expect(meanOf([full, half])).toEqual({
      successAt1: 0.5,
      mrrAt10: 0.75,
      recallAt10: 0.75,
      ndcgAt10: 0.625,
    });
  });

  test('of nothing are 0', () => {
    expect(meanOf([]).mrrAt10).toBe(0);
  });

  test('in all weigh queries, not classes', () => {
    const { all, classes } = summarize([
      { class: 'symbol', measures: full },
      { class: 'symbol', measures: full },
      { class: 'date', measures: half },
    ]);
    expect(all.mrrAt10).toBeCloseTo(2.5 / 3, 12);
    expect([...classes.keys()]).toEqual(['symbol', 'date']);
    expect(classes.get('date')).toEqual(half);
  });
});
