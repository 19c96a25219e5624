import { describe, expect, test } from 'vitest';
import { isReader, READERS } from '../../../scripts/inspect/readers.ts';
import citations from '../../fixtures/domain/citations.json' with { type: 'json' };
import dates from '../../fixtures/domain/dates.json' with { type: 'json' };
import symbols from '../../fixtures/domain/symbols.json' with { type: 'json' };

describe('inspect answers programs in the fields of the tables', () => {
  test.each([
    ['symbol', symbols],
    ['citation', citations],
    ['date', dates],
  ] as const)('--as %s', (name, cases) => {
    for (const { source: _source, ...expected } of cases) {
      expect(READERS[name].toJson(expected.input)).toMatchObject(expected);
    }
  });

  test('a text with several citations gives a list of them', () => {
    expect(
      READERS.citation.toJson('Theo Nghị quyết số 04-NQ/TW và Điều 3 Quy định số 37-QĐ/TW.'),
    ).toMatchObject([
      { targets: [], doc: { symbol: '04-NQ/TW' } },
      { targets: ['dieu-3'], doc: { symbol: '37-QĐ/TW' } },
    ]);
  });

  test('a text without any says so', () => {
    const line = 'Công tác điều hành có nhiều điểm mới.';
    expect(READERS.citation.toJson(line)).toMatchObject({ input: line, issues: ['unparsed'] });
  });
});

describe('inspect answers people in sentences', () => {
  test('what was repaired is told', () => {
    const words = READERS.symbol.toWords('37QĐ/TƯ');
    expect(words).toContain('37-QĐ/TW');
    expect(words).toContain('Quyết định / Quy định');
    expect(words).toContain('thiếu gạch nối');
  });

  test.each([
    ['Nghị quyết Trung ương 4', 'thiếu khóa của hội nghị'],
    ['Nghị quyết số 04-NQ/TW, ngày 31/02/2016', 'ngày không có thật'],
    ['từ Điều 9 đến Điều 5 Luật Đất đai năm 2024', 'không đúng thứ tự'],
  ])('what is doubtful in “%s” is told in words', (line, words) => {
    expect(READERS.citation.toWords(line)).toContain(words);
  });

  test('everything in a line is told when no reader is chosen', () => {
    const words = READERS.everything.toWords(
      'khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020',
    );
    expect(words).toContain('dieu-5/khoan-2');
    expect(words).toContain('2020-03-05');
  });

  test('a line without a symbol has none when no reader is chosen', () => {
    expect(READERS.everything.toJson('cuộc họp tháng tới')).toMatchObject({ symbol: null });
  });

  test('only known readers can be chosen', () => {
    expect(isReader('symbol')).toBe(true);
    expect(isReader('toString')).toBe(false);
  });
});
