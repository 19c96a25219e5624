import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/domain/citation.ts';
import cases from '../../fixtures/domain/citations.json' with { type: 'json' };
import { citedTexts, onlyCitation } from './cited.ts';

test.each(cases.map(({ source: _, input, ...expected }) => [input, expected] as const))(
  'findCitations: %s',
  (input, expected) => {
    expect(findCitations(input)).toEqual([
      { start: 0, end: input.length, text: input, ...expected },
    ]);
  },
);

describe('units name places in a document', () => {
  test.each([
    ['điểm a khoản 1, điểm b khoản 2 Điều 20', 'dieu-20/khoan-1/diem-a dieu-20/khoan-2/diem-b'],
    [
      'khoản 1, 3 và 5 Điều 4; khoản 2 Điều 7',
      'dieu-4/khoan-1 dieu-4/khoan-3 dieu-4/khoan-5 dieu-7/khoan-2',
    ],
    ['khoản 1 và 2 các Điều 8, 9', 'dieu-8/khoan-1 dieu-8/khoan-2 dieu-9/khoan-1 dieu-9/khoan-2'],
    ['khoản 2 và khoản 3 Điều 4, Điều 5 và Điều 6', 'dieu-4/khoan-2 dieu-4/khoan-3 dieu-5 dieu-6'],
    ['Điều 5, khoản 2, điểm b', 'dieu-5/khoan-2/diem-b'],
    [
      'Điều 5 khoản 1 điểm a, b; Điều 6 khoản 2',
      'dieu-5/khoan-1/diem-a dieu-5/khoan-1/diem-b dieu-6/khoan-2',
    ],
    ['Điều 5, khoản 1 và khoản 2', 'dieu-5/khoan-1 dieu-5/khoan-2'],
    ['từ khoản 1 đến hết khoản 3 Điều 6', 'dieu-6/khoan-1 dieu-6/khoan-2 dieu-6/khoan-3'],
    ['từ điểm d đến điểm h', 'diem-d diem-đ diem-e diem-g diem-h'],
    ['từ Điều 24 đến Điều 24c', 'dieu-24 dieu-24a dieu-24b dieu-24c'],
    ['từ Điều 24a đến Điều 24c', 'dieu-24a dieu-24b dieu-24c'],
    [
      'từ điểm a1 đến điểm a3 khoản 1 Điều 2',
      'dieu-2/khoan-1/diem-a1 dieu-2/khoan-1/diem-a2 dieu-2/khoan-1/diem-a3',
    ],
    ['từ Mục I đến Mục III', 'muc-I muc-II muc-III'],
    ['khoản 1–3 Điều 5', 'dieu-5/khoan-1 dieu-5/khoan-3 dieu-5/khoan-2'],
    ['điểm aa khoản 1 Điều 3', 'dieu-3/khoan-1/diem-aa'],
    ['điểm a) khoản 1 Điều 3', 'dieu-3/khoan-1/diem-a'],
    ['Điều thứ năm', 'dieu-5'],
    ['Chương IIa', 'chuong-2a'],
    ['mục I, II Phần B', 'phan-B/muc-I phan-B/muc-II'],
    ['Mục II.3', 'muc-II/khoan-3'],
    ['mục 1.4 khoản 1 Điều 10', 'dieu-10/khoan-1/muc-1.4'],
    ['tiết 1 điểm b khoản 3 Điều 6', 'dieu-6/khoan-3/diem-b/tiet-1'],
    ['mục 2 Phụ lục số II', 'phu-luc-2/muc-2'],
    ['Mẫu số 01 tại Phụ lục II', 'phu-luc-2/mau-1'],
    ['Mẫu số 01a và Mẫu số 02 Phụ lục I', 'phu-luc-1/mau-1a phu-luc-1/mau-2'],
    ['Mẫu số 03', 'mau-3'],
    ['đoạn 2 khoản 3 Điều 5', 'dieu-5/khoan-3/doan-2'],
    ['đoạn thứ hai điểm a khoản 3 Điều 5', 'dieu-5/khoan-3/diem-a/doan-2'],
    ['Điều 5 và Điệu 6', 'dieu-5 dieu-6'],
  ])('%s', (text, targets) => {
    expect(onlyCitation(text)).toMatchObject({ text, targets: targets.split(' ') });
  });

  test('a range with its ends the wrong way round is named', () => {
    expect(onlyCitation('Điều 8 đến Điều 5')).toMatchObject({
      targets: ['dieu-8', 'dieu-5'],
      issues: ['bad-range', 'no-document'],
    });
  });

  test.each([
    ['khoản 1 Điều này', 'dieu-nay/khoan-1'],
    ['điểm a, điểm b khoản này', 'khoan-nay/diem-a khoan-nay/diem-b'],
  ])('%s is a place beside the sentence', (text, targets) => {
    expect(onlyCitation(`theo quy định tại ${text} thì`)).toMatchObject({
      text,
      targets: targets.split(' '),
      doc: { kind: 'self', type: null },
      issues: [],
    });
  });
});

describe('units belong to the document that follows', () => {
  test.each([
    ['khoản 3 Điều 5 của Luật này', 'self', 'luat'],
    ['Điều 5 - Nghị định số 30/2020/NĐ-CP', 'symbol', 'nghi-dinh'],
    ['Điều 5 Quy chế làm việc ban hành kèm theo Quyết định số 12/QĐ-UBND', 'symbol', 'quyet-dinh'],
    ['Phụ lục ban hành kèm theo Thông tư này', 'self', 'thong-tu'],
    ['mẫu số 02 ban hành kèm theo Quyết định này', 'self', 'quyet-dinh'],
    ['điểm 2, mục III, Nghị quyết số 18-NQ/TW', 'symbol', 'nghi-quyet'],
    ['khoản 1 mục II Nghị quyết Trung ương 4 khóa XII', 'conference', 'nghi-quyet'],
    ['Phần thứ hai Văn kiện Đại hội XIII', 'congress', null],
    ['Nghị định số 30/2020/NĐ-CP, Điều 5 khoản 2', 'symbol', 'nghi-dinh'],
  ])('%s', (text, kind, type) => {
    const citation = onlyCitation(`Căn cứ ${text};`);
    expect(citation).toMatchObject({ text, doc: { kind, type } });
    expect(citation.targets).toHaveLength(1);
  });

  test('two documents with units of their own are two citations', () => {
    expect(
      citedTexts('sửa đổi Điều 3 Nghị định số 10/2020/NĐ-CP và Điều 4 Nghị định số 11/2021/NĐ-CP.'),
    ).toEqual(['Điều 3 Nghị định số 10/2020/NĐ-CP', 'Điều 4 Nghị định số 11/2021/NĐ-CP']);
  });
});

describe('prose is no reference', () => {
  test.each([
    'Công tác điều hành, điều kiện 5 và mục tiêu 3',
    'Phần lớn đảng viên nêu quan điểm 2 lần và điểm mới 1',
    'Chương trình 5 năm; Kế hoạch 10 năm 2021 - 2030',
    'trong năm 2023. Khoản chi 5 được duyệt ngày 5',
    'khoản 15 triệu đồng, khoản 1,5 tỷ',
    'danh mục 3, thang điểm 10, thí điểm 5 xã, đạt điểm 9',
    'điểm y tế và trạm y tế',
    'Điều này cho thấy khoản này còn thiếu',
    'Dự án này, quyết định này và kế hoạch này',
    'đoạn 2 của tuyến đường, giai đoạn 2, theo mẫu số 2 của thôn',
    'Hướng dẫn 05 xã; Báo cáo 5 nội dung; Quyết định 10 trường hợp',
    'Đại hội XIII của Đảng và Hội nghị Trung ương 4 khóa XII',
    'Số: 12/NQ-HĐND',
    'Điều 5. Phạm vi điều chỉnh',
    '## Chương II\nQUY ĐỊNH CHUNG\n\n### Điều 6. Đối tượng\n\nMục 2\nHỒ SƠ',
  ])('%s', (text) => {
    expect(citedTexts(text)).toEqual([]);
  });

  test('what follows a reference does not belong to it', () => {
    expect(citedTexts('Theo Điều 5, 3 ngày sau; theo Nghị quyết số 05 - một chủ trương')).toEqual([
      'Điều 5',
      'Nghị quyết số 05',
    ]);
    expect(citedTexts('theo Điều 5\n\nNghị định này')).toEqual(['Điều 5', 'Nghị định này']);
  });
});

describe('whatever the form of the text', () => {
  const text = 'Thực hiện khoản 2 Điều 5 Luật Hòa giải ở cơ sở năm 2013 và Nghị quyết này';

  test('decomposed text is cited at its own offsets', () => {
    const decomposed = text.normalize('NFD');
    const found = findCitations(decomposed);
    expect(found.map((it) => decomposed.slice(it.start, it.end))).toEqual(
      found.map((it) => it.text),
    );
    expect(found.map((it) => it.text.normalize('NFC'))).toEqual(citedTexts(text));
    expect(found.every(({ issues }) => issues[0] === 'nfd')).toBe(true);
  });

  test.each([
    ['in capitals', text.toUpperCase()],
    ['with the tone on the second vowel', text.replace('Hòa', 'Hoà')],
    ['with spaces that do not break', text.replaceAll(' ', '\u00a0')],
    ['with line breaks', text.replaceAll(' ', '\n')],
  ])('%s', (_, written) => {
    expect(findCitations(written)).toMatchObject([
      { targets: ['dieu-5/khoan-2'], doc: { name: 'Luật Hòa giải ở cơ sở', year: 2013 } },
      { targets: [], doc: { kind: 'self', type: 'nghi-quyet' } },
    ]);
  });
});
