import { describe, expect, test } from 'vitest';
import {
  documentKey,
  documentSlug,
  formatSymbol,
  parseSymbol,
} from '../../../src/domain/symbol.ts';
import cases from '../../fixtures/domain/symbols.json' with { type: 'json' };

test.each(cases.map(({ source: _source, input, ...expected }) => [input, expected] as const))(
  'parseSymbol: %s',
  (input, expected) => {
    expect(parseSymbol(input)).toEqual(expected);
  },
);

describe('a symbol with one safe repair is given its right form', () => {
  test.each([
    ['16 -\nHD/BTCTW', '16-HD/BTCTW', 'spaces'],
    ['16-HD/BTC TW', '16-HD/BTCTW', 'spaces'],
    ['16-HD/BTC T.Ư', '16-HD/BTCTW', 'tw-diacritic spaces'],
    ['37QĐ/TW', '37-QĐ/TW', 'missing-hyphen'],
    ['04-NQ TW', '04-NQ/TW', 'missing-hyphen'],
    ['123QĐ-UBND', '123/QĐ-UBND', 'missing-hyphen'],
    ['30/2020/NĐ CP', '30/2020/NĐ-CP', 'missing-hyphen'],
    ['30/2020/NĐ/CP', '30/2020/NĐ-CP', 'swapped-separators'],
    ['30/2020-NĐ-CP', '30/2020/NĐ-CP', 'swapped-separators'],
    ['04-nq-tw', '04-NQ/TW', 'case swapped-separators'],
    ['04 – nq / tư.', '04-NQ/TW', 'dash trailing-punctuation tw-diacritic spaces case'],
    ['12-HD/UBKT TƯ', '12-HD/UBKTTW', 'tw-diacritic spaces'],
    ['“04-NQ/TW”', '04-NQ/TW', 'trailing-punctuation'],
    ['04-NQ/TW./.', '04-NQ/TW', 'trailing-punctuation'],
    ['37-QÐ/TW', '37-QĐ/TW', 'homoglyph'],
    ['30/2020/NÐ-CP', '30/2020/NĐ-CP', 'homoglyph'],
    ['04-NQ/ТW', '04-NQ/TW', 'homoglyph'],
    ['04\u00ad-NQ/\u200bTW', '04-NQ/TW', 'spaces'],
    ['\ufeff04-NQ/TW', '04-NQ/TW', 'spaces'],
    ['08-QDi/TW', '08-QĐi/TW', 'missing-diacritic'],
    ['08-QĐI/TW', '08-QĐi/TW', 'case'],
    ['10-CTR/TU', '10-CTr/TU', 'case'],
    ['97/nq-hdnd', '97/NQ-HĐND', 'case missing-diacritic'],
    ['176-KH/DU', '176-KH/ĐU', 'missing-diacritic'],
    ['700/QĐ-TTG', '700/QĐ-TTg', 'case'],
    ['3/QĐ-TTg', '03/QĐ-TTg', 'missing-leading-zero'],
    ['Số/ký hiệu: 04-NQ/TW', '04-NQ/TW', 'label'],
    ['NQ số 04-NQ/TW', '04-NQ/TW', 'short-prefix label'],
    ['NQ04-NQ/TW', '04-NQ/TW', 'short-prefix'],
    ['Quyet dinh so 37-QD/TW', '37-QĐ/TW', 'label missing-diacritic'],
    ['367 - QĐ/TWĐTN-VP', '367-QĐ/TWĐTN-VP', 'spaces'],
    ['84 QĐ/TWDTN', '84-QĐ/TWĐTN', 'missing-hyphen missing-diacritic'],
    ['Nghị quyết số 04-NQ/TW'.normalize('NFD'), '04-NQ/TW', 'nfd label'],
  ])('%j is %s', (written, canonical, issues) => {
    expect(parseSymbol(written)).toMatchObject({ canonical, issues: issues.split(' ') });
  });
});

describe('a code that is right as it stands is left alone', () => {
  test.each([
    ['43-NQ/TU', 'party', 'nghi-quyet'],
    ['12-HD/TU', 'party', 'huong-dan'],
    ['06-DA/ĐU', 'party', 'du-an'],
    ['12/HĐ-UBND', 'state', 'hop-dong'],
    ['12a-NQ/TW', 'party', 'nghi-quyet'],
    ['05b/KH-UBND', 'state', 'ke-hoach'],
    ['540-CV/VPQU', 'party', 'cong-van'],
    ['05-NQ/ĐUKCN', 'party', 'nghi-quyet'],
    ['678/BTL-CT', 'state', 'cong-van'],
    ['1618/SXD-QH', 'state', 'cong-van'],
    ['206/QĐ-BNN-PC', 'state', 'quyet-dinh'],
    ['12-HD/BTC', 'party', 'huong-dan'],
    ['12/HD-BTC', 'state', 'huong-dan'],
    ['42-HD/TWĐTN-BKT', 'mass', 'huong-dan'],
    ['08/2020/L-CTN', 'state', 'lenh'],
  ])('%s', (symbol, family, type) => {
    expect(parseSymbol(symbol)).toMatchObject({ family, type, canonical: symbol, issues: [] });
  });

  test('an unknown code is legal and named', () => {
    expect(parseSymbol('04-NQ/XYZ')).toMatchObject({ org: 'XYZ', issues: ['unknown-org'] });
    expect(parseSymbol('04-XX/TW')).toMatchObject({ typeCode: 'XX', issues: ['unknown-type'] });
    expect(parseSymbol('12-HĐ/TU')).toMatchObject({ type: null, issues: ['unknown-type'] });
    expect(parseSymbol('678/CD-KT')).toMatchObject({ org: 'CD', unit: 'KT', type: 'cong-van' });
  });

  test.each([
    ['53/1997/CP', 1997],
    ['17-HĐBT', null],
    ['327-TTg', null],
  ])('%s has a form of its time', (symbol, year) => {
    const expected = { family: 'state', year, canonical: symbol, issues: ['historic-form'] };
    expect(parseSymbol(symbol)).toMatchObject(expected);
  });
});

describe('a joint act names all its bodies, each with its own term', () => {
  test.each([
    ['12/2014/TTLT-BTC-BGDĐT', 'BTC-BGDĐT'],
    ['01/2018/TTLT-VKSNDTC-TANDTC-BCA-BTP-BQP', 'VKSNDTC-TANDTC-BCA-BTP-BQP'],
    ['01/2022/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN', 'UBTVQH14-CP-ĐCTUBTWMTTQVN'],
    ['03/2015/NQLT-CP-UBTVQH13-ĐCTUBTWMTTQVN', 'CP-UBTVQH13-ĐCTUBTWMTTQVN'],
    ['01/2016/NQLT-CP-TLĐLĐVN', 'CP-TLĐLĐVN'],
    ['23/2014/NQLT-HĐND-UBND-UBMTTQVN', 'HĐND-UBND-UBMTTQVN'],
  ])('%s', (symbol, org) => {
    const expected = { family: 'state', org, term: null, canonical: symbol, issues: [] };
    expect(parseSymbol(symbol)).toMatchObject(expected);
  });

  test('as old texts part them from the type', () => {
    expect(parseSymbol('03/2015/NQLT/CP-UBTVQH13')).toMatchObject({
      canonical: '03/2015/NQLT-CP-UBTVQH13',
      issues: ['swapped-separators'],
    });
  });

  test.each(['143/KHLT-SGDĐT-BCA', '18/CTrPH-UBMTTQ-HND', '05/QCPH-UBND-MTTQ'])(
    '%s is of a joint type that the tables lack, and no letter',
    (symbol) => {
      const expected = { type: null, canonical: symbol, issues: ['unknown-type'] };
      expect(parseSymbol(symbol)).toMatchObject(expected);
    },
  );
});

describe('a symbol that cannot name one document has no right form', () => {
  test.each([
    ['154 & 201/KH-ĐHHV', 'state', 'multiple-numbers'],
    ['05, 06-NQ/TW', 'party', 'multiple-numbers'],
    ['25 và 26-KH/HU', 'party', 'multiple-numbers'],
    ['25,26', 'unknown', 'multiple-numbers missing-type missing-org'],
    ['44/NĐ-CP', 'state', 'missing-year'],
    ['01/TTLT-BNV-BTC', 'state', 'missing-year'],
    ['202/QH15', 'state', 'missing-year'],
    ['15/97/QĐ-UB', 'state', 'two-digit-year'],
    ['29/TW', 'party', 'missing-type'],
    ['115/BGDĐT', 'state', 'missing-type'],
    ['06/DU', 'party', 'missing-diacritic missing-type'],
    ['30/2020/NĐ', 'state', 'missing-org'],
    ['Nghị định 30/2020', 'unknown', 'missing-org'],
    ['KH 25', 'unknown', 'short-prefix missing-org'],
    ['Số    -NQ/TW', 'party', 'label missing-number'],
    ['Số …-NQ/TW', 'party', 'label missing-number'],
    ['Số: ……/QĐ-UBND', 'state', 'label missing-number'],
    ['Số:     /2026/NQ-HĐND', 'state', 'label missing-number'],
    ['Số     /NQ-TW', 'party', 'label swapped-separators missing-number'],
  ])('%j', (written, family, issues) => {
    expect(parseSymbol(written)).toMatchObject({
      family,
      canonical: null,
      issues: issues.split(' '),
    });
  });

  test.each([
    '',
    '   ',
    '17',
    'Đảng',
    'Điều lệ Đảng',
    'NQ/TW',
    '24-hour/day',
    '30-2020-nd-cp',
    '04/NQ/XYZ',
    '04-NQ/TW và 05-NQ/TW',
    '00-NQ/TW',
    '123456/QĐ-UBND',
    '01/2018/QĐ-TW',
    '04-NQ/T\u00ad',
    '37-Q§/T\u00adW',
    '04//NQ-TW',
  ])('%j is no symbol', (text) => {
    expect(parseSymbol(text)).toMatchObject({ family: 'unknown', issues: ['unparsed'] });
  });
});

describe('the words before a symbol tell its type', () => {
  test.each([
    ['Quyết định số 37-QĐ/TW', 'quyet-dinh', ['label']],
    ['Chương trình hành động số 10-CTr/TU', 'chuong-trinh', ['label']],
    ['Luật số 64/2025/QH15', 'luat', ['label']],
    ['Luật Đất đai số 31/2024/QH15', 'luat', ['label']],
    ['Nghị quyết số 202/2025/QH15', 'nghi-quyet', ['label']],
    ['Nghị định 53-CP', 'nghi-dinh', ['historic-form']],
    ['Nghị quyết số 05-CT/TW', 'chi-thi', ['label', 'type-mismatch']],
    ['Quy định số 12/QĐ-UBND', 'quyet-dinh', ['label', 'type-mismatch']],
  ])('%s', (written, type, issues) => {
    expect(parseSymbol(written)).toMatchObject({ type, issues });
  });
});

test.each([
  [{ family: 'party', numbers: [4], typeCode: 'NQ', org: 'TW' }, '04-NQ/TW'],
  [{ family: 'state', numbers: [30], year: 2020, typeCode: 'NĐ', org: 'CP' }, '30/2020/NĐ-CP'],
  [{ family: 'state', numbers: [202], year: 2025, org: 'QH', term: 15 }, '202/2025/QH15'],
  [{ family: 'state', numbers: [5, 6], typeCode: 'NQ', org: 'HĐND' }, null],
  [{ family: 'state', numbers: [44], typeCode: 'NĐ', org: 'CP' }, null],
  [{ family: 'party', numbers: [4], org: 'TW' }, null],
] as const)('formatSymbol: %j is written %s', (symbol, written) => {
  expect(formatSymbol(symbol)).toBe(written);
});

describe('identity', () => {
  test('a symbol that came back is told apart by its day', () => {
    const symbol = parseSymbol('04-NQ/TW');
    expect(documentKey(symbol, '2016-10-30')).toBe('party:04-NQ/TW@2016-10-30');
    expect(documentKey(symbol, '2026-04-01')).not.toBe(documentKey(symbol, '2016-10-30'));
    expect(documentKey(parseSymbol('06/ĐU'), '2016-10-30')).toBeUndefined();
  });

  test.each([
    ['nghi-quyet', '04-NQ/TW', 'nghi-quyet-04-nq-tw-2016-10-30'],
    ['nghi-quyet', '4 - NQ/TƯ', 'nghi-quyet-04-nq-tw-2016-10-30'],
    ['huong-dan', '12-HD/TU', 'huong-dan-12-hd-tu-2016-10-30'],
    ['dieu-le', 'không số', 'dieu-le-khong-so-2016-10-30'],
  ] as const)('the address of %s %s', (type, symbol, slug) => {
    expect(documentSlug({ type, symbol, issuedOn: '2016-10-30' })).toBe(slug);
  });

  test('bodies below the centre stand in the address', () => {
    const identity = { type: 'nghi-quyet', symbol: '05/NQ-HĐND', issuedOn: '2026-07-15' } as const;
    expect(documentSlug({ ...identity, issuer: 'xa-tam-hong' })).toBe(
      'nghi-quyet-05-nq-hdnd-2026-07-15-xa-tam-hong',
    );
  });
});
