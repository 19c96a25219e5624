import { describe, expect, test } from 'vitest';
import { Vocabulary } from '../../../../../src/search/query/repair/vocabulary.ts';
import { vocabulary } from '../../../../support/search-vocabulary.ts';

describe('a vocabulary', () => {
  test.each([
    ['with the frequent first', 'đ', undefined, ['đảng', 'đang']],
    ['without marks, with any', 'd', undefined, ['đảng', 'đang', 'dạng']],
    ['by the word before it', 'vi', 'đảng', ['viên', 'việc']],
    ['by the word before it without marks', 'vi', 'dang', ['viên', 'việc']],
    ['by the word before it, frequent or not', 'ngh', 'giữ', ['nghị', 'nghỉ']],
    ['that is one already', 'nghị', undefined, ['nghị']],
    ['that no word begins with', 'xy', undefined, []],
    ['with marks, never with others', 'đạ', undefined, []],
  ])('completes a beginning, %s', (_how, beginning, before, expected) => {
    expect(vocabulary.completionsOf(beginning, before, 3)).toEqual(expected);
  });

  test('completes to so many words at the most', () => {
    expect(vocabulary.completionsOf('d', undefined, 1)).toEqual(['đảng']);
  });

  test('puts the rarer word first where it follows the word before it', () => {
    const rare = new Vocabulary({
      forms: ['luật', 'lúa', 'kỷ'],
      counts: [2, 90, 9],
      pairs: [{ first: 2, second: 0, count: 2 }],
    });
    expect(rare.completionsOf('lu', 'kỷ', 2)).toEqual(['luật', 'lúa']);
  });

  test('knows how often words stand, alone and side by side', () => {
    expect([vocabulary.countOf('đảng'), vocabulary.countOf('đãng')]).toEqual([40, 0]);
    expect(vocabulary.pairCount('nghị', 'quyết')).toBe(25);
    expect(vocabulary.pairCount('quyết', 'nghị')).toBe(0);
    expect(vocabulary.formsOf('dang')).toEqual(['đang', 'đảng', 'dạng']);
  });
});
