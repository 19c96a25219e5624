import { expect, test } from 'vitest';
import { nearWordsOf } from '../../../../../src/search/query/repair/near-words.ts';
import { Vocabulary } from '../../../../../src/search/query/repair/vocabulary.ts';

const vocabulary = new Vocabulary({
  forms: ['nghị', 'nghỉ', 'quyết', 'rác', 'a'],
  counts: [9, 2, 8, 5, 3],
  pairs: [],
});

test.each([
  ['words of the portal near to one it lacks, the frequent first', 'nghhi', ['nghị', 'nghỉ']],
  ['a word two slips away', 'quyyett', ['quyết']],
  ['nothing for a word that the portal has', 'nghi', []],
  ['nothing for a word that is like no other', 'xxxxxx', []],
  ['nothing for numbers and short words', '12 zz', []],
])('%s', (_case, query, expected) => {
  expect(nearWordsOf(query, vocabulary)).toEqual(expected);
});
