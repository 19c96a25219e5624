import { describe, expect, test } from 'vitest';
import { readKeys, repairsOf } from '../../../../../src/search/query/repair/repair.ts';
import { vocabulary } from '../../../../support/search-vocabulary.ts';

describe('a query is mended', () => {
  const first = (query: string) => repairsOf(query, vocabulary)[0];

  test.each([
    ['by its neighbours', 'đãng viên', 'đảng viên'],
    ['by the frequent pair, not the frequent word', 'nghi quyết', 'nghị quyết'],
    ['of keys left over', 'nghij quyeets', 'nghị quyết'],
    ['of a space too few', 'nôngthôn', 'nông thôn'],
    ['of a space within a syllable', 'đảng vi ên', 'đảng viên'],
    ['of a slip', 'giữ kỷ luậtt', 'giữ kỷ luật'],
    ['and keeps its numbers', 'nghi quyết 4', 'nghị quyết 4'],
  ])('%s: %s', (_how, query, mended) => {
    expect(first(query)).toBe(mended);
  });

  test.each(['NFC', 'NFD'] as const)('never to what was typed, in %s', (coding) => {
    for (const query of ['đảng viên', 'Đảng  viên', 'nghị quyết', '4']) {
      expect(repairsOf(query.normalize(coding), vocabulary)).not.toContain(query.toLowerCase());
    }
  });

  test('in so many ways at the most, each of them another', () => {
    const many = repairsOf('dang vien', vocabulary, 5);
    expect(many).toHaveLength(5);
    expect(new Set(many).size).toBe(5);
    expect(repairsOf('dang vien', vocabulary, 1)).toEqual(many.slice(0, 1));
  });

  test('in no way where it says nothing', () => {
    expect(repairsOf('  ', vocabulary)).toEqual([]);
  });
});

describe('keys left over in a query', () => {
  test.each([
    ['are read', 'nghij quyeets', 'nghị quyết'],
    ['are read where they stand among words', 'nghị quyeets', 'nghị quyết'],
    ['are read in capitals', 'NGHIJ quyết', 'nghị quyết'],
    ['are none where the word is one as it is', 'chi', undefined],
    ['are none where they write no word of the portal', 'xyzj', undefined],
    ['are none where there are none', 'nghị quyết', undefined],
    ['leave other words as they were typed', 'ABC nghij', 'ABC nghị'],
  ])('%s: %s', (_what, query, read) => {
    expect(readKeys(query, vocabulary)).toBe(read);
  });
});
