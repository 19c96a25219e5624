import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isChosen,
  moved,
  readChoice,
  writeChoice,
  type Extract,
} from '../../../../src/study/pack/choice.ts';

const of = (document: string, clause = ''): Extract => ({ document, clause });

describe('a choice in an address', () => {
  test.each<[string, Extract[], string]>([
    ['nothing', [], ''],
    ['a whole document', [of('luat-1')], 'chon=luat-1'],
    [
      'two clauses of one document',
      [of('a', 'dieu-5'), of('a', 'muc-i/khoan-2')],
      'chon=a~dieu-5~muc-i/khoan-2',
    ],
    [
      'documents in turn',
      [of('a', 'dieu-5'), of('b', 'dieu-1'), of('a', 'dieu-2')],
      'chon=a~dieu-5&chon=b~dieu-1&chon=a~dieu-2',
    ],
    [
      'a whole document beside a clause of its own',
      [of('a'), of('a', 'dieu-1')],
      'chon=a&chon=a~dieu-1',
    ],
  ])('says %s', (_what, extracts, query) => {
    expect(writeChoice(extracts)).toBe(query);
    expect(readChoice(query)).toEqual({ extracts, unread: [] });
  });

  const ids = fc.constantFrom('a', 'nghi-quyet-04-nq-tw-2016-10-30', 'luat-80-2015-qh13');
  const clauses = fc.constantFrom('', 'dieu-5', 'muc-iii/khoan-2/diem-dj', 'kem-theo-1/dieu-1');
  const choices = fc.uniqueArray(fc.record({ document: ids, clause: clauses }), {
    selector: ({ document, clause }) => `${document}~${clause}`,
  });

  test('survives being sent, in its order', () => {
    fc.assert(
      fc.property(choices, (extracts) => {
        const address = new URL(`https://xa.example/sinh-hoat/?${writeChoice(extracts)}`);
        expect(readChoice(address.search).extracts).toEqual(extracts);
      }),
    );
  });

  test('survives a program that escapes its signs', () => {
    expect(readChoice('?chon=a%7Emuc-i%2Fkhoan-2').extracts).toEqual([of('a', 'muc-i/khoan-2')]);
  });

  test('takes an extract that stands twice once', () => {
    expect(readChoice('chon=a~dieu-5~dieu-5&chon=a~dieu-5').extracts).toEqual([of('a', 'dieu-5')]);
  });

  test.each([
    ['chon=A B', 'A B'],
    ['chon=', ''],
    ['chon=a~"><script>', 'a~"><script>'],
    ['chon=a~', 'a~'],
    ['chon=../x~dieu-1', '../x~dieu-1'],
  ])('tells what it cannot read: %s', (query, part) => {
    expect(readChoice(query)).toEqual({ extracts: [], unread: [part] });
  });
});

test.each([
  [of('a', 'muc-i'), true],
  [of('a', 'muc-i/khoan-1'), true],
  [of('a', 'muc-ii'), false],
  [of('a'), false],
  [of('b', 'muc-i'), false],
  [of('c', 'dieu-1'), true],
])('a clause is chosen by itself, by one above it and by its document: %o', (extract, isIt) => {
  expect(isChosen([of('a', 'muc-i'), of('c')], extract)).toBe(isIt);
});

test.each([
  [0, 1, ['b', 'a', 'c']],
  [2, -1, ['a', 'c', 'b']],
  [0, -1, ['a', 'b', 'c']],
  [2, 1, ['a', 'b', 'c']],
])('the line at %i moves by %i and no farther than the ends', (from, by, after) => {
  expect(moved(['a', 'b', 'c'], from, by)).toEqual(after);
});
