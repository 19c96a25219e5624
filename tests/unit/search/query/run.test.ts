import { expect, test } from 'vitest';
import { holdsRun } from '../../../../src/search/query/run.ts';
import { aFill } from '../../../support/search-slots.ts';

const at = (...text: number[]) => aFill({ text });

test.each([
  ['words one after the other stand as asked', [at(3), at(4), at(5)], true],
  ['at any of their places', [at(0, 7), at(3, 8), at(9)], true],
  ['a single word stands as asked wherever it stands', [at(12)], true],
  ['the other way round they do not', [at(4), at(3)], false],
  ['nor with a word between them', [at(3), at(5)], false],
  ['nor where the last stands apart', [at(3), at(4), at(9)], false],
  ['nor where one is lacking', [at(3), undefined, at(5)], false],
  ['nor where the first is lacking', [undefined, at(4)], false],
  ['nor in another spelling', [at(3), aFill({ loose: [4] })], false],
  ['no words stand nowhere', [], false],
])('%s', (_case, fills, expected) => {
  expect(holdsRun(fills)).toBe(expected);
});
