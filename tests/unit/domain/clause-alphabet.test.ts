import { expect, test } from 'vitest';
import { followsPoint } from '../../../src/domain/clause/alphabet.ts';

test.each([
  ['a', undefined, true],
  ['b', undefined, false],
  ['đ', 'd', true],
  ['e', 'd', true],
  ['g', 'e', true],
  ['h', 'e', false],
  ['a1', 'a', true],
  ['b', 'a1', true],
  ['aa', 'y', true],
  ['aa', 'x', false],
  ['bb', 'aa', true],
  ['cc', 'aa', false],
])('point %s after point %s may be next: %s', (letter, last, isNext) => {
  expect(followsPoint(letter, last)).toBe(isNext);
});
