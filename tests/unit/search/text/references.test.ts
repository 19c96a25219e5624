import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOCUMENT_TYPES } from '../../../../src/domain/document-type.ts';
import { fold } from '../../../../src/domain/vietnamese.ts';
import {
  referencesAsked,
  referencesIn,
  termsOfDay,
  termsOfOwnSymbol,
} from '../../../../src/search/text/references.ts';

const termsIn = (printed: string) => referencesIn(printed).flatMap(({ terms }) => terms);
const termsAsked = (typed: string) => referencesAsked(typed).flatMap(({ terms }) => terms);
/** Terms that a writing shares with print; one without marks may stand for any that it folds from. */
const shared = (typed: string, printed: string) => {
  const asked = termsAsked(typed);
  return termsIn(printed).filter((term) => asked.includes(term) || asked.includes(fold(term)));
};

describe('a symbol is found in every writing', () => {
  test.each([
    ['Nghị quyết số 04-NQ/TW', 'nq 04'],
    ['Nghị quyết số 04-NQ/TW', 'nq04'],
    ['Nghị quyết số 04-NQ/TW', 'NQ-04'],
    ['Nghị quyết số 04-NQ/TW', '4-nq/tw'],
    ['Nghị quyết số 04-NQ/TW', '04 nq tw'],
    ['Nghị quyết số 04-NQ/TW', '04nqtw'],
    ['Nghị quyết số 04-NQ/TW', '04 – NQ / TW'],
    ['Nghị quyết số 04-NQ/TW', '04/NQ-TW'],
    ['Nghị quyết số 04-NQ/TW', 'nghi quyet 4'],
    ['Nghị quyết số 04-NQ/TW', 'nghị quyết số 4'],
    ['Nghị quyết số 04-NQ/TW', 'Nghị quyết 04-NQ/TƯ'],
    ['Nghị quyết số 04-NQ/TW', 'nq số 04'],
    ['Nghị định số 30/2020/NĐ-CP', 'nđ 30'],
    ['Nghị định số 30/2020/NĐ-CP', 'nd 30/2020'],
    ['Nghị định số 30/2020/NĐ-CP', '30/2020/nd-cp'],
    ['Nghị định số 30/2020/NĐ-CP', '30/2020'],
    ['Nghị định số 30/2020/NĐ-CP', '30 nd cp'],
    ['Nghị định số 30/2020/NĐ-CP', '30 2020 nd cp'],
    ['Nghị quyết 01/2022/NQ-HĐND', '01 2022 nq hđnd'],
    ['Nghị định số 30/2020/NĐ-CP', 'nghi dinh 30/2020'],
    ['Luật số 60/2014/QH13', '60/2014/qh13'],
    ['Luật số 60/2014/QH13', '60/2014'],
    ['1676/NQ-UBTVQH15', '1676 nq ubtvqh15'],
    ['Kế hoạch 176-KH/ĐU', 'kh 176'],
    ['Kế hoạch 176-KH/ĐU', '176-kh/du'],
    ['Chương trình 02-CTr/TU', 'ctr 02'],
    ['19-QĐi/TU', '19-qđ/tu'],
    ['206/QĐ-BNN-PC', '206/qd-bnn-pc'],
  ])('%s as %s', (printed, typed) => {
    for (const coding of ['NFC', 'NFD']) {
      // A query is composed before it is read.
      expect(shared(typed.normalize(coding).normalize('NFC'), printed)).not.toEqual([]);
    }
  });

  const codes = DOCUMENT_TYPES.flatMap(({ party }): readonly string[] => party);
  const stateCodes = DOCUMENT_TYPES.flatMap(({ state }): readonly string[] => state);
  const number = fc.integer({ min: 1, max: 9999 });
  const org = fc.constantFrom('TW', 'TU', 'ĐU', 'HU', 'VPTW', 'UBKTTW', 'BTGDVTU');
  const stateOrg = fc.constantFrom('CP', 'UBND', 'HĐND', 'TTg');
  const party = fc.record({ number, code: fc.constantFrom(...codes), org });
  const state = fc.record({
    number,
    code: fc.constantFrom(...stateCodes),
    org: stateOrg,
    year: fc.option(fc.integer({ min: 1945, max: 2099 })),
  });
  const two = (it: number) => String(it).padStart(2, '0');
  const said = fc.constantFrom<((number: string, code: string, org: string) => string)[]>(
    (number, code, org) => `${number}-${code}/${org}`,
    (number, code, org) => `${number} ${code} ${org}`,
    (number, code, org) => `${number}/${code}-${org}`,
    (number, code, org) => `${number} - ${code} / ${org}`,
    (number, code) => `${code} ${number}`,
    (number, code) => `${code}${number}`,
    (number, code) => `${number}-${code}`,
    (number, code, org) => `${code} số ${number}-${code}/${org}`,
  );
  const as = fc.constantFrom<((text: string) => string)[]>(
    (it) => it,
    (it) => it.toLowerCase(),
    (it) => it.toUpperCase(),
    (it) => fold(it).toLowerCase(),
    (it) => it.replaceAll('-', '–'),
  );

  test('of the Party', () => {
    fc.assert(
      fc.property(party, said, as, fc.boolean(), ({ number, code, org }, say, write, zero) => {
        const printed = `Số ${two(number)}-${code}/${org}`;
        const typed = write(say(zero ? two(number) : String(number), code, org));
        expect(shared(typed, printed), `${typed} for ${printed}`).not.toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('of the State', () => {
    fc.assert(
      fc.property(state, as, fc.boolean(), ({ number, code, org, year }, write, isShort) => {
        const dated = year === null ? two(number) : `${two(number)}/${year}`;
        const printed = `${dated}/${code}-${org}`;
        const typed = write(isShort ? `${code} ${dated}` : printed);
        expect(shared(typed, printed), `${typed} for ${printed}`).not.toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('symbols that look alike are kept apart', () => {
  test.each([
    ['the Centre and a province', '04-NQ/TƯ', '04-NQ/TU'],
    ['the Centre and a province in small letters', '04-nq/tw', '04-nq/tu'],
    ['Hướng dẫn and Hợp đồng', '05-HD/TU', '05/HĐ-TU'],
    ['Dự án and Đề án', '01-DA/TU', '01-ĐA/TU'],
    ['Quyết định and Quy định by name', 'Quyết định 37-QĐ/TW', 'Quy định 37-QĐ/TW'],
    ['years', '30/2020/NĐ-CP', '30/2021/NĐ-CP'],
    ['bodies', '97/NQ-HĐND', '97/NQ-CP'],
    ['numbers', '04-NQ/TW', '40-NQ/TW'],
  ])('%s', (_what, one, other) => {
    const [first] = termsIn(one);
    expect(first).toBeDefined();
    expect(termsIn(other)).not.toContain(first);
    expect(termsAsked(one)[0]).toBe(first);
  });

  test('the way of the Centre with ư is the way with w', () => {
    expect(termsIn('04-NQ/TƯ')).toEqual(termsIn('04-NQ/TW'));
    expect(termsAsked('04-nq/tư')).toEqual(termsAsked('04-NQ/TW'));
  });

  test('the number alone leads to both, its full symbol before', () => {
    expect(termsIn('04-NQ/TW')).toEqual(['=nq4tw', '=nq4']);
    expect(termsAsked('nq 4')).toEqual(['=nq4']);
  });
});

describe('half of a symbol is enough', () => {
  const shares = (typed: string, symbol: string, year: string) => {
    const own = termsOfOwnSymbol(symbol, year);
    return termsAsked(typed).filter((it) => own.includes(it));
  };

  test.each([
    ['its type, its number and its year', 'kế hoạch số 2 năm 2021', 'Kế hoạch 02/KH-UBND'],
    ['those without marks', 'ke hoach 2 2021', 'Kế hoạch 02/KH-UBND'],
    ['a letter’s number and bodies, which tell no type', '02/ubnd-vp', 'Công văn 02/UBND-VP'],
    ['an old act’s', 'số 901/CP', 'Nghị định 901/CP'],
    ['its type twice', 'nghị quyết 02 nq hđnd', 'Nghị quyết 02/NQ-HĐND'],
  ])('%s', (_what, typed, symbol) => {
    expect(shares(typed, symbol, '2021')).not.toEqual([]);
  });

  test('that of another year is not meant', () => {
    const [first = ''] = termsAsked('kế hoạch số 2 năm 2021');
    expect(termsOfOwnSymbol('Kế hoạch 02/KH-UBND', '2020')).not.toContain(first);
  });
});

describe('a date is found in every writing', () => {
  test.each([
    ['ngày 15 tháng 7 năm 2019', '15/7/2019'],
    ['ngày 15 tháng 7 năm 2019', '15-07-2019'],
    ['ngày 15 tháng 7 năm 2019', '15.7.2019'],
    ['ngày 15 tháng 7 năm 2019', '15 7 2019'],
    ['ngày 15 tháng 7 năm 2019', 'ngay 15 thang 7 nam 2019'],
    ['ngày 15 tháng 7 năm 2019', 'ngày 15 tháng 7/2019'],
    ['15/7/2019', 'ngày 15 tháng 07 năm 2019'],
    ['ngày 02 tháng 9 năm 1945', '2/9/1945'],
    ['mùng 3 tháng Hai năm 1930', 'ngày 3 tháng 2 năm 1930'],
    ['3/2/1930', 'mùng 3 tháng hai năm 1930'],
    ['tháng 7 năm 2019', 'thang 7 nam 2019'],
    ['tháng 7 năm 2019', '7/2019'],
    ['tháng 7 năm 2019', 'tháng 7/2019'],
  ])('%s as %s', (printed, typed) => {
    expect(shared(typed, printed)).not.toEqual([]);
  });

  const day = fc.date({
    min: new Date('1930-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  });
  const ways = fc.constantFrom<((d: number, m: number, y: number) => string)[]>(
    (d, m, y) => `${d}/${m}/${y}`,
    (d, m, y) => `${String(d).padStart(2, '0')}-${String(m).padStart(2, '0')}-${y}`,
    (d, m, y) => `${d}.${m}.${y}`,
    (d, m, y) => `${d} ${m} ${y}`,
    (d, m, y) => `ngày ${d} tháng ${m} năm ${y}`,
    (d, m, y) => `ngay ${d} thang ${m} nam ${y}`,
    (d, m, y) => `NGÀY ${d} THÁNG ${m} NĂM ${y}`,
    (d, m, y) => `bài ngày ${d}/${m}/${y}`,
  );
  test('of every day of two centuries, for what bears it and for what names it', () => {
    fc.assert(
      fc.property(day, ways, (it, way) => {
        const [d, m, y] = [it.getUTCDate(), it.getUTCMonth() + 1, it.getUTCFullYear()];
        const typed = way(d, m, y);
        const own = termsOfDay(it.toISOString().slice(0, 10));
        const printed = termsIn(`Yên Lạc, ngày ${d} tháng ${m} năm ${y}`);
        expect(termsAsked(typed), typed).toEqual([own[0]]);
        expect(printed).toEqual([own[0]]);
        expect(termsAsked(`thang ${m} nam ${y}`)).toEqual([own[1]]);
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  'năm 2020 đã có 5 da',
  'nam 2020 da co 5 nha',
  'Cả xã có 6.600 đảng viên, 12 chi bộ',
  'tỷ lệ 12,5% và 1.234.567 đồng',
  'Điều 5, khoản 2, điểm đ',
  'từ năm 2016 đến năm 2020',
  'không có con số nào',
  '10 tổ, 5 thôn, 3 cụm',
  'ngày 31 tháng 13',
])('%s names no document and no day', (text) => {
  expect(referencesIn(text)).toEqual([]);
  expect(referencesAsked(text)).toEqual([]);
});

describe('every text is read', () => {
  const scraps = fc.constantFrom(
    ...['Số', 'số: ', ' ', '-', '/', '–', '.', ',', '04', '2016', '15/7/2019', '5', 'NQ', 'QĐ'],
    ...['tw', 'TƯ', 'UBND', 'qh15', 'Nghị quyết', 'ngày', ' tháng ', ' năm ', 'İ', 'đ', '\ud83d'],
    ...['\u0301', 'ĐA', 'da', '\u00a0'],
  );
  test.each([
    ['graphemes', fc.string({ unit: 'grapheme', maxLength: 30 })],
    ['halves of characters', fc.string({ unit: 'binary', maxLength: 30 })],
    ['scraps of symbols', fc.array(scraps, { maxLength: 14 }).map((it) => it.join(''))],
  ])('in order and without overlap: %s', (_, text) => {
    fc.assert(
      fc.property(text, (input) => {
        for (const read of [referencesIn, referencesAsked]) {
          let last = 0;
          for (const { start, end, terms } of read(input)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeLessThanOrEqual(input.length);
            expect(input.slice(start, end)).toMatch(/\d|tháng/iu);
            expect(input.slice(start, end)).toBe(input.slice(start, end).trim());
            expect(terms.length).toBeGreaterThan(0);
            last = end;
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('a letter that grows when it is made small moves nothing', () => {
    const text = 'İİİ theo Nghị quyết 04-NQ/TW';
    expect(referencesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Nghị quyết 04-NQ/TW',
    ]);
  });

  test.each([
    ['figures', '9'],
    ['zeros', '0'],
    ['letters', 'q'],
    ['spaces', ' '],
    ['symbols', '04-NQ/TW '],
    ['hyphens', 'nq-'],
    ['bodies', '04-NQ/TW-'],
    ['slashes', '1/'],
    ['days', '15/7/2019 '],
    ['days in words', 'ngày 15 tháng 7 năm 2019, '],
    ['names of types', 'nghị quyết '],
    ['numbers and names', 'nghị quyết 1 '],
  ])('two hundred kilobytes of %s are read to their end', (_, scrap) => {
    const text = scrap.repeat(200_000 / scrap.length);
    for (const { start, end } of [...referencesIn(text), ...referencesAsked(text)]) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});
