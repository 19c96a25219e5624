import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keysOf, wordsOf } from '../../../../src/search/text/words.ts';

const SCRAPS = [
  'Đảng ủy',
  'đảng uỷ',
  'hoà giải',
  'kỉ luật',
  'Quỹ',
  'nghĩa vụ',
  'Ðiều',
  '04-NQ/TW',
  '007',
  '“',
  '”',
  ' ',
  '\n',
  '\u00a0',
  '-',
  'ương',
  'a\u0323\u0302',
  '\u0301',
  'İ',
  '\ud83d',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 12 }).map((it) => it.join('')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const keysIn = (it: string) => wordsOf(it).map(({ form, key }) => ({ form, key }));

describe.each(['NFC', 'NFD'] as const)('words of %s', (coding) => {
  test.each([
    ['hoà', 'hòa', 'hoa'],
    ['Uỷ', 'ủy', 'uy'],
    ['THUỶ', 'thủy', 'thuy'],
    ['khoẻ', 'khỏe', 'khoe'],
    ['quý', 'quý', 'quy'],
    ['quí', 'quý', 'quy'],
    ['kỉ', 'kỷ', 'ky'],
    ['lí', 'lý', 'ly'],
    ['sĩ', 'sỹ', 'sy'],
    ['đường', 'đường', 'duong'],
    ['Đ', 'đ', 'd'],
    ['nghiêng', 'nghiêng', 'nghieng'],
    ['khuỷu', 'khuỷu', 'khuyu'],
    ['007', '7', '7'],
    ['000', '0', '0'],
    ['0', '0', '0'],
    ['2020', '2020', '2020'],
  ])('%s is kept as %s, and found as %s', (written, form, key) => {
    expect(keysIn(written.normalize(coding))).toEqual([{ form, key }]);
  });

  test.each([
    ['đường', 'dường'],
    ['ủy', 'úy'],
    ['kim', 'kym'],
    ['thi', 'thy'],
    ['tinh', 'tình'],
  ])('%s is not %s', (one, other) => {
    expect(keysOf(one.normalize(coding)).form).not.toBe(keysOf(other.normalize(coding)).form);
  });

  test('a symbol and a date are the words between their marks', () => {
    const keys = keysIn('Số 04-NQ/TW, 15/07/2019'.normalize(coding)).map(({ form }) => form);
    expect(keys).toEqual(['số', '4', 'nq', 'tw', '15', '7', '2019']);
  });
});

test('composed and decomposed text have the same forms and keys', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SCRAPS), { maxLength: 12 }), (scraps) => {
      const written = scraps.join(' ');
      expect(keysIn(written.normalize('NFD'))).toEqual(keysIn(written.normalize('NFC')));
    }),
  );
});

test('a form is its own form, and a key its own key', () => {
  fc.assert(
    fc.property(text, (written) => {
      for (const { form, key } of wordsOf(written)) {
        expect(keysOf(form)).toEqual({ form, key });
        expect(keysOf(key).key).toBe(key);
      }
    }),
    { numRuns: 2000 },
  );
});

test('the words and the gaps between them are the text, in its own spelling', () => {
  fc.assert(
    fc.property(text, (written) => {
      let restored = '';
      let last = 0;
      for (const { start, end, form } of wordsOf(written)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(keysOf(written.slice(start, end)).form).toBe(form);
        restored += written.slice(last, start) + written.slice(start, end);
        last = end;
      }
      expect(restored + written.slice(last)).toBe(written);
      // Nothing of a gap could be found.
      expect(wordsOf(written).length === 0).toBe(!/[\p{L}\p{M}\p{Nd}]/u.test(written));
    }),
    { numRuns: 2000 },
  );
});

test('a pile of marks on one letter is one word', () => {
  const pile = 'a' + '\u0301\u0327'.repeat(100_000);
  expect(wordsOf(pile)).toMatchObject([{ start: 0, end: pile.length }]);
});
