import { describe, expect, test } from 'vitest';
import { parseIds } from '../../../src/study/kept-ids.ts';
import { progressOf, withMark, type PagePart } from '../../../src/study/reading/progress.ts';

const aPart = (id: string, former: string[] = []): PagePart => ({ id, former, words: id });
const parts = [aPart('dieu-1'), aPart('dieu-2'), aPart('dieu-3', ['dieu-4'])];
const nextOf = (...read: string[]) => progressOf(read, parts).next?.id;

describe('how far a reader is', () => {
  test('counts the parts that are marked, of those that the document has today', () => {
    expect(progressOf(['dieu-1', 'dieu-9'], parts)).toMatchObject({ count: 1, total: 3 });
  });

  test('a mark under the id that a clause had before holds', () => {
    expect(progressOf(['dieu-4'], parts).count).toBe(1);
    expect(withMark(['dieu-4'], parts[2] ?? expect.fail(), false)).toEqual([]);
  });

  test.each([
    ['at the beginning before any mark', [], 'dieu-1'],
    ['after the part marked last', ['dieu-1', 'dieu-2'], 'dieu-3'],
    ['after the part marked last, wherever the reader began', ['dieu-2'], 'dieu-3'],
    ['at what was left out, when the end is read', ['dieu-2', 'dieu-3'], 'dieu-1'],
    ['nowhere when all is read', ['dieu-1', 'dieu-2', 'dieu-3'], undefined],
  ])('goes on %s', (_where, read, next) => {
    expect(nextOf(...read)).toBe(next);
  });
});

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['no list', '{"dieu-1":true}'],
  ['a list of something else', '[1, null]'],
])('what a browser kept is taken as no mark where it is %s', (_what, kept) => {
  expect(parseIds(kept)).toEqual([]);
});
