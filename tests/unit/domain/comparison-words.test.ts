import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../src/domain/vietnamese.ts';
import { compareWords, type ComparedPart } from '../../../src/domain/comparison/words.ts';

const side = (parts: readonly ComparedPart[], name: 'before' | 'after') =>
  parts.map((part) => part[name]).join('');

/** Changes alone: what gave way, and to what. */
const changes = (before: string, after: string) =>
  compareWords(before, after)
    .filter(({ kind }) => kind === 'changed')
    .map((part) => [part.before.trim(), part.after.trim()]);

describe('words are compared as readers read them', () => {
  test.each([
    ['a number', 'Xã cấp 50% xi măng.', 'Xã cấp 60% xi măng.', [['50%', '60%']]],
    ['a word with its marks whole', 'Bí thư chi bộ', 'Bí thư chi bô', [['bộ', 'bô']]],
    ['a symbol whole', 'theo 05/NQ-HĐND.', 'theo 07/NQ-HĐND.', [['05/NQ-HĐND', '07/NQ-HĐND']]],
    ['a day whole', 'từ 01/8/2026', 'từ 01/9/2026', [['01/8/2026', '01/9/2026']]],
    ['words added', 'Thôn họp dân', 'Thôn họp toàn dân', [['', 'toàn']]],
    ['words dropped', 'Thôn họp toàn dân', 'Thôn họp dân', [['toàn', '']]],
    ['a case', 'ủy ban xã', 'Ủy ban xã', [['ủy', 'Ủy']]],
  ])('%s', (_what, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  test('a date of which day and month changed is one change', () => {
    expect(changes('trước ngày 10 tháng 5 năm 2026', 'trước ngày 12 tháng 6 năm 2026')).toEqual([
      ['10 tháng 5', '12 tháng 6'],
    ]);
  });

  test('two changes with words between them stay apart', () => {
    const before = 'Đường thôn có từ 10 hộ trở lên, mặt rộng 2,5 m.';
    expect(changes(before, before.replace('10', '12').replace('2,5', '3'))).toEqual([
      ['10', '12'],
      ['2,5', '3'],
    ]);
  });

  test('a passage that keeps little is replaced as a whole', () => {
    const before = 'Tuyến nào đăng ký trước thì làm trước.';
    const after = 'Hội đồng xét thứ tự theo sáu tiêu chí công khai.';
    expect(changes(before, after)).toEqual([[before, after]]);
  });

  test('space and the end of a line are no difference', () => {
    expect(changes('Thôn họp  dân,\nchia phần góp.', 'Thôn họp dân, chia phần góp.')).toEqual([]);
  });
});

const TEXTS = fc.oneof(
  fc
    .array(fc.constantFrom(...'thôn xã hộ 10 2,5 và . , “ ” đường ủy hoà \n Đ'.split(' ')))
    .map((it) => it.join(' ')),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', '\n\n', '<b>&amp;</b>', '“”', 'e\u0323\u0302', '\uD83D\uDE00 ok'),
);

test('its pieces give back both texts, whatever they hold', () => {
  fc.assert(
    fc.property(TEXTS, TEXTS, (before, after) => {
      const parts = compareWords(before, after);
      expect(side(parts, 'before')).toBe(compose(before));
      expect(side(parts, 'after')).toBe(compose(after));
    }),
  );
});

test('a text does not differ from itself, composed or decomposed', () => {
  fc.assert(
    fc.property(TEXTS, (text) => {
      expect(changes(text.normalize('NFC'), text.normalize('NFD'))).toEqual([]);
    }),
  );
});

test('long texts that have nothing in common end soon', () => {
  const long = (word: string) =>
    Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ');
  const start = performance.now();
  expect(changes(long('a'), long('b'))).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(5_000);
});
