import { describe, expect, test } from 'vitest';
import { citeClause, citeDocument } from '../../../src/domain/clause-citation.ts';
import type { CitedDocument, Mention } from '../../../src/domain/clause-citation.ts';
import { clauseLabel, clauseNumber, parseClauses } from '../../../src/domain/clause.ts';

const partyResolution: CitedDocument = {
  type: 'nghi-quyet',
  family: 'party',
  symbol: '05-NQ/ĐU',
  issuedOn: '2026-09-05',
  issuer: 'Đảng ủy xã Minh Hoạ',
  subject: 'Về làm đường thôn',
};
const stateResolution: CitedDocument = {
  type: 'nghi-quyet',
  family: 'state',
  symbol: '15/2026/NQ-HĐND',
  issuedOn: '2026-09-05',
  issuer: 'Hội đồng nhân dân xã Minh Hoạ',
  subject: 'Quy định mức hỗ trợ làm đường thôn',
};

function cite(document: CitedDocument, id: string, mention: Mention, text = ''): string {
  return citeClause({ document, clause: { id }, clauses: parseClauses(text), mention });
}

describe('a document of the Party', () => {
  test('is cited in full at first, with a comma before its date', () => {
    expect(cite(partyResolution, 'muc-iii/khoan-2', 'first')).toBe(
      'khoản 2 Mục III Nghị quyết số 05-NQ/ĐU, ngày 05/9/2026 của Đảng ủy xã Minh Hoạ về làm đường thôn',
    );
  });

  test('is cited later by type and symbol', () => {
    expect(cite(partyResolution, 'muc-iii/khoan-2/diem-dj', 'later')).toBe(
      'điểm đ khoản 2 Mục III Nghị quyết 05-NQ/ĐU',
    );
  });
});

describe('a document of the State', () => {
  test('is cited in full at first, with its date in words', () => {
    expect(cite(stateResolution, 'dieu-5/khoan-2/diem-b', 'first')).toBe(
      'điểm b khoản 2 Điều 5 Nghị quyết số 15/2026/NQ-HĐND ngày 05 tháng 9 năm 2026 ' +
        'của Hội đồng nhân dân xã Minh Hoạ quy định mức hỗ trợ làm đường thôn',
    );
  });

  test('is cited later by type, number and symbol', () => {
    expect(cite(stateResolution, 'dieu-5', 'later')).toBe('Điều 5 Nghị quyết số 15/2026/NQ-HĐND');
  });
});

test.each<[string, CitedDocument, string]>([
  [
    'a law',
    { type: 'luat', family: 'state', subject: 'Đất đai', issuedOn: '2024' },
    'Luật Đất đai năm 2024',
  ],
  [
    'a law by its whole name',
    { type: 'bo-luat', family: 'state', subject: 'Bộ luật Dân sự', issuedOn: '2015-11-24' },
    'Bộ luật Dân sự năm 2015',
  ],
  [
    'the constitution',
    { type: 'hien-phap', family: 'state', issuedOn: '2013' },
    'Hiến pháp năm 2013',
  ],
  [
    'a law of unknown year',
    { type: 'luat', family: 'state', subject: 'Viên chức' },
    'Luật Viên chức',
  ],
])('%s is cited by name and year, always', (_, law, name) => {
  expect(citeDocument(law, 'first')).toBe(name);
  expect(citeDocument(law, 'later')).toBe(name);
});

test.each<[string, Partial<CitedDocument>, string]>([
  [
    'no symbol',
    { symbol: undefined, subject: undefined },
    'Nghị quyết ngày 05/9/2026 của Đảng ủy xã Minh Hoạ',
  ],
  [
    'a month',
    { issuedOn: '2016-12', issuer: undefined, subject: undefined },
    'Nghị quyết số 05-NQ/ĐU, tháng 12/2016',
  ],
  [
    'a year',
    { issuedOn: '2016', issuer: undefined, subject: undefined },
    'Nghị quyết số 05-NQ/ĐU, năm 2016',
  ],
  [
    'no date',
    { issuedOn: undefined, subject: undefined },
    'Nghị quyết số 05-NQ/ĐU của Đảng ủy xã Minh Hoạ',
  ],
  [
    'a subject without verb',
    { issuedOn: undefined, issuer: undefined, subject: 'Những điều đảng viên không làm' },
    'Nghị quyết số 05-NQ/ĐU về những điều đảng viên không làm',
  ],
  [
    'a subject with a name',
    { issuedOn: undefined, issuer: undefined, subject: 'Đảng trong sạch' },
    'Nghị quyết số 05-NQ/ĐU về Đảng trong sạch',
  ],
])('what is known is cited: %s', (_, change, expected) => {
  expect(citeDocument({ ...partyResolution, ...change }, 'first')).toBe(expected);
});

const DECISION = [
  'Điều 1. Ban hành Quy chế',
  '## QUY CHẾ TIẾP DÂN',
  '(Ban hành kèm theo Quyết định số 34/QĐ-UBND)',
  'Điều 4. Lịch tiếp',
  '1. Thứ Năm.',
  '## Phụ lục 02',
  'I. THÔN GIỮA',
  '## PHẦN THỨ NHẤT',
  'Chương II',
].join('\n\n');
const decision: CitedDocument = { type: 'quyet-dinh', family: 'state', symbol: '34/QĐ-UBND' };

test('an attached text without type is cited as a text', () => {
  const text =
    'Điều 1. Mẫu\n\n(Kèm theo Quyết định số 34/QĐ-UBND)\n\n## Đơn đề nghị\n\nI. NGƯỜI NỘP';
  expect(cite(decision, 'kem-theo-1/muc-i', 'later', text)).toBe(
    'Mục I Văn bản ban hành kèm theo Quyết định số 34/QĐ-UBND',
  );
});

test.each([
  [
    'kem-theo-1/dieu-4/khoan-1',
    'khoản 1 Điều 4 Quy chế ban hành kèm theo Quyết định số 34/QĐ-UBND',
  ],
  ['kem-theo-1', 'Quy chế ban hành kèm theo Quyết định số 34/QĐ-UBND'],
  ['phu-luc-2/muc-i', 'Mục I Phụ lục 02 ban hành kèm theo Quyết định số 34/QĐ-UBND'],
])('an attached text is cited with the document that issued it: %s', (id, expected) => {
  expect(cite(decision, id, 'later', DECISION)).toBe(expected);
});

test.each([
  ['dieu-5/khoan-2/diem-dj', 'điểm đ khoản 2 Điều 5', '5.2.đ'],
  ['muc-iii/khoan-2', 'khoản 2 Mục III', 'III.2'],
  ['muc-i/khoan-1/diem-1.1/tiet-a', 'tiết a điểm 1.1 khoản 1 Mục I', 'I.1.1.a'],
  ['phan-1/chuong-2/muc-1', 'Mục 1 Chương II Phần I', '1'],
  ['chuong-4', 'Chương IV', 'IV'],
  ['dieu-24dj', 'Điều 24đ', '24đ'],
  ['phu-luc-1', 'Phụ lục I', 'PL I'],
  ['phu-luc', 'Phụ lục', 'PL'],
  ['phu-luc-2/mau-1', 'Mẫu số 01 Phụ lục II', 'Mẫu 01'],
  ['kem-theo-1/dieu-4', 'Điều 4 Văn bản kèm theo 1', '4'],
  ['dieu-1-lap-2/khoan-3-lap-4', 'khoản 3 Điều 1', '1.3'],
])('the path %s in words and in the margin', (id, words, number) => {
  expect(clauseLabel({ id }, [])).toBe(words);
  expect(clauseNumber({ id })).toBe(number);
});

test('outer units are named as the text names them', () => {
  const clauses = parseClauses('PHẦN THỨ NHẤT\n\nCHƯƠNG II\n\nMục 1. Đường');
  expect(clauseLabel({ id: 'phan-1/chuong-2/muc-1' }, clauses)).toBe(
    'Mục 1 Chương II Phần thứ nhất',
  );
});
