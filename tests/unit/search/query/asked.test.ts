import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAsked, type Slot } from '../../../../src/search/query/asked.ts';
import { Abbreviations } from '../../../../src/search/text/abbreviations.ts';

const abbreviations = new Abbreviations([{ short: 'THX', full: 'tổ hợp tác xoài' }]);
const read = (query: string) => readAsked(query, abbreviations);
const typed = (slots: Slot[] | undefined) => slots?.map((it) => it.typed);
const kinds = (slots: Slot[] | undefined) => slots?.map((it) => [it.kind, it.typed]);

describe.each(['NFC', 'NFD'] as const)('a query in %s', (coding) => {
  const ask = (query: string) => read(query.normalize(coding));

  test('asks for its words', () => {
    expect(typed(ask('Đảng viên, xã!').readings[0])).toEqual(['đảng', 'viên', 'xã']);
  });

  test.each(['"đảng viên" trẻ', '“đảng viên” trẻ', '«đảng viên» trẻ', '„đảng viên” trẻ'])(
    'wants what is quoted as it stands: %s',
    (query) => {
      const { quoted, readings } = ask(query);
      expect(quoted.map(typed)).toEqual([['đảng', 'viên']]);
      expect(typed(readings[0])).toEqual(['đảng', 'viên', 'trẻ']);
    },
  );

  test('a quotation mark that is not closed quotes the rest', () => {
    expect(ask('trẻ "đảng viên').quoted.map(typed)).toEqual([['đảng', 'viên']]);
  });

  test.each([
    ['đảng viên -trẻ', [['trẻ']]],
    ['-trẻ đảng viên', [['trẻ']]],
    ['đảng viên −trẻ', [['trẻ']]],
    ['đảng viên -"rất trẻ"', [['rất', 'trẻ']]],
    ['đảng viên -“rất trẻ” -già', [['rất', 'trẻ'], ['già']]],
  ])('refuses what stands behind a minus: %s', (query, refused) => {
    const { excluded, readings, quoted } = ask(query);
    expect(excluded.map(typed)).toEqual(refused);
    expect(typed(readings[0])).toEqual(['đảng', 'viên']);
    expect(quoted).toEqual([]);
  });

  test.each([
    'kinh tế - xã hội',
    'kinh tế-xã hội',
    '04-NQ/TW',
    '15-7-2019',
    'số 42 -HD/TWĐTN',
    '04 -NQ/TW',
    'đảng viên -',
    '- - -',
  ])('a hyphen that only joins refuses nothing: %s', (query) => {
    expect(ask(query).excluded).toEqual([]);
  });
});

describe('readings of a query', () => {
  test('a symbol, a day and words', () => {
    expect(kinds(read('nq 04 ngày 30/10/2016 chỉnh đốn').readings[0])).toEqual([
      ['reference', 'nq 04'],
      ['reference', 'ngày 30/10/2016'],
      ['word', 'chỉnh'],
      ['word', 'đốn'],
    ]);
  });

  test('two symbols side by side are two', () => {
    expect(typed(read('nq 04 kh 04').readings[0])).toEqual(['nq 04', 'kh 04']);
  });

  test('what an abbreviation stands for is a reading of its own, behind the plain one', () => {
    const { readings } = read('btv họp');
    expect(readings.map(kinds)).toEqual([
      [
        ['word', 'btv'],
        ['word', 'họp'],
      ],
      [
        ['meaning', 'btv'],
        ['word', 'họp'],
      ],
    ]);
  });

  test('the longest meaning counts', () => {
    expect(kinds(read('ủy ban mặt trận tổ quốc').readings[1])).toEqual([
      ['meaning', 'ủy ban mặt trận tổ quốc'],
    ]);
  });

  test('a portal’s own abbreviations count', () => {
    expect(kinds(read('thx').readings[1])).toEqual([['meaning', 'thx']]);
  });

  test.each([
    ['đại hội ở đâu', ['ở', 'đâu']],
    ['dai hoi o dau', ['o', 'dau']],
    ['cho tôi hỏi hộ nghèo là gì', ['cho', 'tôi', 'hỏi', 'là', 'gì']],
    ['tin về đại hội', ['tin', 'về']],
    ['an toàn giao thông tìm hiểu', ['tìm', 'hiểu']],
    ['đầu tư đường', []],
  ])('what only asks tells nothing: %s', (query, asking) => {
    const slots = read(query).readings[0] ?? [];
    expect(typed(slots.filter((it) => it.isAsking))).toEqual(asking);
  });

  test.each([
    ['dang vien', true],
    ['đang viên', false],
    ['nq 04', true],
    ['kì', false],
  ])('whether %s bears no mark: %s', (query, isUnmarked) => {
    expect(read(query).isUnmarked).toBe(isUnmarked);
  });
});

test.each(['', '   ', '"', '""', '"""', '-', '--', '-""', '...', '“”«»', '\u200b', '🌾'])(
  'a query without words asks for nothing: “%s”',
  (query) => {
    expect(read(query)).toMatchObject({ readings: [[]], quoted: [], excluded: [] });
  },
);

test('every text is a query, and no word of it is lost', () => {
  const scraps = fc.constantFrom(
    ...['đảng', 'viên', ' ', '-', '"', '“', '”', '04-NQ/TW', '15/7/2019', 'hđnd', '\u0301', 'İ'],
    ...['ở đâu', ',', '\ud83d', 'nghị quyết trung ương 4'],
  );
  const query = fc.oneof(
    fc.array(scraps, { maxLength: 14 }).map((it) => it.join('')),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  fc.assert(
    fc.property(query, (it) => {
      const { readings, quoted, excluded } = read(it);
      expect(readings.length).toBeGreaterThan(0);
      for (const slot of [...readings, ...quoted, ...excluded].flat()) {
        expect(slot.options.length).toBeGreaterThan(0);
        expect(slot.typed).not.toBe('');
      }
      // Composing takes some signs of music apart into a sign and a mark.
      const hasWords = /[\p{L}\p{M}\p{Nd}]/u.test(it.normalize('NFC'));
      expect([...readings, ...excluded].flat().length > 0).toBe(hasWords);
    }),
    { numRuns: 2000, examples: [['\u{1d15e}']] },
  );
});
