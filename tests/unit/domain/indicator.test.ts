import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contradictionOf,
  meets,
  newestValue,
  outcomeOf,
  progressOf,
  type Measure,
  type Target,
} from '../../../src/domain/indicator.ts';

const DAY = '2026-11-24';
const atLeast = (value: number): Target => ({ kind: 'at-least', value });
const atMost = (value: number): Target => ({ kind: 'at-most', value });

function aMeasure(overrides: Partial<Measure> = {}): Measure {
  return {
    direction: 'up',
    baseline: { on: '2025', value: 86 },
    target: atLeast(93),
    due: '2026-12-31',
    values: [{ on: '2026-10-31', value: 92.6 }],
    ...overrides,
  };
}

describe('the newest value', () => {
  const values = [
    { on: '2026-06-30', value: 2 },
    { on: '2026', value: 3 },
    { on: '2026-03', value: 1 },
  ];

  test('of a year is known from its last day', () => {
    expect(newestValue(values, '2026-12-30')?.value).toBe(2);
    expect(newestValue(values, '2026-12-31')?.value).toBe(3);
  });

  test('is none before the first was measured', () => {
    expect(newestValue(values, '2026-03-30')).toBeUndefined();
  });
});

describe('a target', () => {
  test.each<[Target, number, boolean | undefined]>([
    [atLeast(93), 93, true],
    [atLeast(93), 92.9, false],
    [atMost(1), 1, true],
    [atMost(1), 1.1, false],
    [{ kind: 'exactly', value: 8 }, 8, true],
    [{ kind: 'exactly', value: 8 }, 9, false],
    [{ kind: 'within', from: 28, until: 32 }, 32, true],
    [{ kind: 'within', from: 28, until: 32 }, 27.9, false],
    [{ kind: 'text', text: 'giảm dần' }, 1, undefined],
  ])('%j with %d: %s', (target, value, expected) => {
    expect(meets(target, value)).toBe(expected);
  });
});

describe('the outcome of an indicator', () => {
  test.each<[string, Partial<Measure>, string, string]>([
    ['meets its target', { values: [{ on: '2026-06-30', value: 94 }] }, DAY, 'met'],
    ['is still under way before its last day', {}, DAY, 'not-yet'],
    ['is still under way on its last day', {}, '2026-12-31', 'not-yet'],
    ['was measured last before its last day, which has passed', {}, '2027-01-01', 'unknown'],
    [
      'was measured at its last day and fell short',
      { values: [{ on: '2026', value: 92 }] },
      '2027-01-01',
      'missed',
    ],
    ['has no value', { values: [] }, '2027-01-01', 'unknown'],
    ['has its target in words', { target: { kind: 'text', text: 'giảm' } }, DAY, 'unknown'],
    ['has no last day', { due: undefined }, '2099-01-01', 'not-yet'],
  ])('that %s', (_case, overrides, day, expected) => {
    expect(outcomeOf(aMeasure(overrides), day)).toBe(expected);
  });
});

describe('progress from the baseline to the target', () => {
  test.each<[string, Partial<Measure>, number]>([
    ['goes up', { values: [{ on: '2026-10-31', value: 89.5 }] }, 0.5],
    [
      'goes down where less is better',
      {
        direction: 'down',
        baseline: { on: '2025', value: 10 },
        target: atMost(6),
        values: [{ on: '2026-10-31', value: 9 }],
      },
      0.25,
    ],
    ['is below nothing when things got worse', { values: [{ on: '2026-10-31', value: 79 }] }, -1],
    ['is more than all when the target is passed', { values: [{ on: '2026-10', value: 100 }] }, 2],
  ])('%s', (_case, overrides, expected) => {
    expect(progressOf(aMeasure(overrides), DAY)).toBeCloseTo(expected);
  });

  test.each<[string, Partial<Measure>]>([
    ['a target in words', { target: { kind: 'text', text: 'giảm dần' } }],
    ['a target with room on both sides', { target: { kind: 'within', from: 87, until: 95 } }],
    ['no value', { values: [] }],
    ['no baseline', { baseline: undefined }],
    ['a baseline that meets the target already', { baseline: { on: '2025', value: 93 } }],
    [
      'an exact target that was overshot',
      { target: { kind: 'exactly', value: 90 }, values: [{ on: '2026-10', value: 91 }] },
    ],
  ])('means nothing with %s', (_case, overrides) => {
    expect(progressOf(aMeasure(overrides), DAY)).toBeUndefined();
  });

  const number = fc.integer({ min: -1000, max: 1000 });

  test('is all of the way exactly when the target is met, whichever way is better', () => {
    fc.assert(
      fc.property(number, number, number, fc.boolean(), (from, to, value, isUp) => {
        const measure = aMeasure({
          direction: isUp ? 'up' : 'down',
          baseline: { on: '2025', value: from },
          target: isUp ? atLeast(to) : atMost(to),
          values: [{ on: '2026', value }],
        });
        const progress = progressOf(measure, '2027-01-01');
        return progress === undefined || progress >= 1 === meets(measure.target, value);
      }),
    );
  });
});

describe('a target that cannot be meant', () => {
  test.each<[string, Partial<Measure>, string | undefined]>([
    ['at most, where up is better', { target: atMost(93) }, 'against-direction'],
    ['at least, where down is better', { direction: 'down' }, 'against-direction'],
    ['less than there was, where up is better', { target: atLeast(80) }, 'behind-baseline'],
    [
      'a band below what there was, where up is better',
      { target: { kind: 'within', from: 70, until: 80 } },
      'behind-baseline',
    ],
    ['exactly what there was', { target: { kind: 'exactly', value: 86 } }, undefined],
    ['to keep what there was', { target: atLeast(86) }, undefined],
    ['any limit where neither way is better', { direction: 'none', target: atMost(3) }, undefined],
    ['words', { target: { kind: 'text', text: 'giảm' } }, undefined],
    ['a limit without a baseline', { baseline: undefined, target: atLeast(1) }, undefined],
  ])('%s', (_case, overrides, expected) => {
    expect(contradictionOf(aMeasure(overrides))).toBe(expected);
  });
});
