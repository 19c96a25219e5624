import { describe, expect, test } from 'vitest';
import { candidatesOf, isOneSlip } from '../../../../../src/search/query/repair/candidates.ts';
import { vocabulary } from '../../../../support/search-vocabulary.ts';

describe('what a stretch may mean', () => {
  const meant = (typed: string) =>
    candidatesOf(typed, vocabulary).map(({ forms: it }) => it.join(' '));
  const costOf = (typed: string, form: string) =>
    candidatesOf(typed, vocabulary).find(({ forms: it }) => it.join(' ') === form)?.cost ??
    Number.NaN;

  test.each([
    ['itself', 'đảng', 'đảng'],
    ['the same letters with marks', 'dang', 'dạng'],
    ['another tone', 'đãng', 'đảng'],
    ['keys of Telex', 'quyeets', 'quyết'],
    ['keys of VNI', 'nghi5', 'nghị'],
    ['syllables run together', 'dangvien', 'dang vien'],
    ['syllables with marks run together', 'đảngviên', 'đảng viên'],
    ['a letter too many', 'quyếtt', 'quyết'],
    ['a letter too few', 'quyế', 'quyết'],
    ['another letter', 'quyếp', 'quyết'],
    ['two letters changed about', 'lậut', 'luật'],
    ['a number as it is', '2019', '2019'],
    ['the parts of a symbol', '04-nq', '4 nq'],
  ])('%s: %s', (_what, typed, form) => {
    expect(meant(typed)).toContain(form);
  });

  test('a word that there is costs nothing, and any change of it something', () => {
    expect(costOf('đảng', 'đảng')).toBe(0);
    const others = candidatesOf('đảng', vocabulary).filter(({ forms: [it] }) => it !== 'đảng');
    for (const { forms: it, cost } of others) expect(cost, it.join(' ')).toBeGreaterThan(0);
  });

  test('letters without marks may bear any nearly for nothing', () => {
    expect(costOf('dang', 'đảng')).toBeLessThan(costOf('đãng', 'đảng'));
    expect(costOf('dang', 'dang')).toBe(0);
  });

  test('a word that there is not costs more than a change to one that there is', () => {
    expect(costOf('quyếtt', 'quyếtt')).toBeGreaterThan(costOf('quyếtt', 'quyết'));
  });

  test('a slip costs more in a word that there is', () => {
    expect(costOf('viên', 'việc')).toBeGreaterThan(costOf('viêk', 'việc'));
  });

  test('a slip that leaves the marks costs less than one that changes them', () => {
    expect(costOf('nghịj', 'nghị')).toBeLessThan(costOf('nghịj', 'nghỉ'));
  });

  test('a slip without marks costs no more than one that leaves them', () => {
    expect(costOf('quyett', 'quyết')).toBe(costOf('quyếtt', 'quyết'));
  });

  test('a word of two letters is not taken for another one', () => {
    expect(meant('bi')).toEqual(['bi', 'bí']);
  });

  test('more syllables run together cost more', () => {
    expect(costOf('dangvien', 'dang vien')).toBeLessThan(costOf('dangvienchi', 'dang vien chi'));
  });

  test('nothing means nothing', () => {
    expect(candidatesOf('…', vocabulary)).toEqual([]);
  });
});

test.each([
  ['quyet', 'quyet', true],
  ['quyet', 'quyt', true],
  ['quyt', 'quyet', true],
  ['quyet', 'quyett', true],
  ['quyet', 'quyec', true],
  ['luat', 'laut', true],
  ['quyet', 'quye', true],
  ['luat', 'tual', false],
  ['quyet', 'quy', false],
  ['quyet', 'quyeccc', false],
  ['luat', 'loet', false],
  ['abcd', 'badc', false],
])('from %s to %s is one slip: %s', (one, other, expected) => {
  expect(isOneSlip(one, other)).toBe(expected);
});
