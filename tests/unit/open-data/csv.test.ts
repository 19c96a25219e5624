import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/catalog/open-data/csv.ts';
import { cellValue, readCsv } from '../../support/open-data.ts';

const cellOf = (value: string) => readCsv(toCsv(['a'], [{ a: value }]))[0]?.['a'];
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom('=1+1', "'đã có", 'Một "câu", hai dòng\r\nở đây', '04-NQ/TW', '09043', '2016-12'),
);

test('begins with a byte order mark and ends each line as RFC 4180 says', () => {
  expect(toCsv(['a', 'b'], [{ a: 'Đẩy lùi', b: null }])).toBe('\uFEFF"a","b"\r\n"Đẩy lùi",\r\n');
});

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (texts) => {
      const read = readCsv(
        toCsv(
          ['a', 'b'],
          texts.map((a) => ({ a, b: 'x' })),
        ),
      );
      expect(read.map(({ a = '' }) => cellValue(a, { type: 'string' }))).toEqual(texts);
    }),
  );
});

test('any number and truth value comes back as it was', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), (a, b) => {
      const [row] = readCsv(toCsv(['a', 'b'], [{ a, b }]));
      expect(cellValue(row?.['a'] ?? '', { type: 'number' })).toBe(a === 0 ? 0 : a);
      expect(cellValue(row?.['b'] ?? '', { type: 'boolean' })).toBe(b);
    }),
  );
});

describe('a spreadsheet cannot run or rewrite a text', () => {
  test('no cell begins as a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t=', '＝'), text, (sign, rest) => {
        expect(cellOf(sign + rest)).toMatch(/^'/);
      }),
    );
  });

  test.each(['09043', '05/2019', '2016-12', '1-2-3', '12.30', '1e5', '1234567890123456'])(
    'figures that would be read as others are guarded: %s',
    (figures) => {
      expect(cellOf(figures)).toBe(`'${figures}`);
    },
  );

  test.each(['04-NQ/TW', '15/2023/NQ-HĐND', '2026-06-30', '2030', 'Mã: 09043', 'Năm 2030'])(
    'what is read as it stands is left alone: %s',
    (words) => {
      expect(cellOf(words)).toBe(words);
    },
  );
});

test('a negative number stays a number', () => {
  expect(toCsv(['a'], [{ a: -3.5 }])).toBe('\uFEFF"a"\r\n-3.5\r\n');
});
