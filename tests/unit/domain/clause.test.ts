import { describe, expect, test } from 'vitest';
import { clauseAnchor, parseClauses } from '../../../src/domain/clause.ts';

const forms = ['NFC', 'NFD'] as const;

/** Ids in the order of the text; lines are given as they stand, paragraphs with an empty line between. */
function ids(...lines: string[]): string[] {
  return parseClauses(lines.join('\n')).map(({ id }) => id);
}

function paragraphs(...texts: string[]): string[] {
  return texts.flatMap((text) => [text, '']);
}

describe.each(forms)('structure of the State in %s', (form) => {
  test('articles are numbered through, so chapters and sections are not in their path', () => {
    const text = paragraphs(
      '## Chương I. QUY ĐỊNH CHUNG',
      '### Điều 1. Phạm vi',
      '## Chương II. MỨC HỖ TRỢ',
      '### Mục 1. ĐƯỜNG THÔN',
      '#### Điều 2. Mức chung',
      '1. Xã cấp:',
      'a) Xi măng;',
      'đ) Ống cống.',
    ).map((line) => line.normalize(form));
    expect(ids(...text)).toEqual([
      'chuong-1',
      'dieu-1',
      'chuong-2',
      'chuong-2/muc-1',
      'dieu-2',
      'dieu-2/khoan-1',
      'dieu-2/khoan-1/diem-a',
      'dieu-2/khoan-1/diem-dj',
    ]);
  });

  test('parts, chapters, sections and subsections lie in one another', () => {
    const text = paragraphs('PHẦN THỨ NHẤT', 'Chương II', 'Mục 1', 'Tiểu mục 1. Tuyến liên thôn');
    expect(ids(...text.map((line) => line.normalize(form)))).toEqual([
      'phan-1',
      'phan-1/chuong-2',
      'phan-1/chuong-2/muc-1',
      'phan-1/chuong-2/muc-1/tieu-muc-1',
    ]);
  });

  test('clauses and points that a paragraph runs together are found at their place', () => {
    const text =
      'Điều 3. Mức hỗ trợ 1. Xã cấp xi măng. 2. Thôn góp: a) Mỗi hộ một công; b) Cát.'.normalize(
        form,
      );
    const clauses = parseClauses(text);
    expect(clauses.map(({ id }) => id)).toEqual([
      'dieu-3',
      'dieu-3/khoan-1',
      'dieu-3/khoan-2',
      'dieu-3/khoan-2/diem-a',
      'dieu-3/khoan-2/diem-b',
    ]);
    expect(clauses.map(({ start }) => text.slice(start, start + 2).normalize())).toEqual([
      'Đi',
      '1.',
      '2.',
      'a)',
      'b)',
    ]);
    expect(clauses[0]?.heading).toBe('Mức hỗ trợ');
    expect(clauses[4]?.text).toBe('Cát.');
  });
});

describe('structure of the Party', () => {
  test('a section has a Roman number, with a stop or a dash', () => {
    expect(
      ids(...paragraphs('## I. MỤC TIÊU', '1. Đường thôn', 'II- TỔ CHỨC', '1- Chi bộ')),
    ).toEqual(['muc-i', 'muc-i/khoan-1', 'muc-ii', 'muc-ii/khoan-1']);
  });

  test('dotted numbers and letters are points, letters below dotted numbers are items', () => {
    const text = paragraphs(
      'III. GIẢI PHÁP',
      '1. Nước',
      '1.1. Giếng',
      'a) Đào',
      '1.2. Bể',
      '2. Rác',
      'a) Gom',
    );
    expect(ids(...text)).toEqual([
      'muc-iii',
      'muc-iii/khoan-1',
      'muc-iii/khoan-1/diem-1.1',
      'muc-iii/khoan-1/diem-1.1/tiet-a',
      'muc-iii/khoan-1/diem-1.2',
      'muc-iii/khoan-2',
      'muc-iii/khoan-2/diem-a',
    ]);
  });

  test('a regulation has sections and articles beside each other', () => {
    const text = paragraphs(
      'I- QUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi',
      '1- Áp dụng cho chi bộ.',
      'Phần II',
      'Điều 2. Hiệu lực',
    );
    expect(ids(...text)).toEqual(['muc-i', 'dieu-1', 'dieu-1/khoan-1', 'phan-2', 'dieu-2']);
  });

  test('dashes and plus signs have no id', () => {
    expect(ids(...paragraphs('1. Việc', '- Đào giếng', '+ Xây bể'))).toEqual(['khoan-1']);
  });
});

test.each([
  [
    'inserted units',
    ['Điều 24a. Mức', '1. Xã', '1a. Thôn', 'a) Cát', 'a1) Đá', 'đ1) Gạch'],
    'diem-dj1',
  ],
  ['an inserted article with đ', ['Điều 24đ. Mức'], 'dieu-24dj'],
  ['points after y', ['Điều 1. Tuyến', 'y) Bến', 'aa) Bãi', 'bb) Gò'], 'diem-bb'],
  ['items in Roman numbers', ['1. Xã', 'a) Thôn', '(i) Ngõ', '(ii) Xóm'], 'tiet-ii'],
  ['items in Roman numbers without bracket', ['1. Xã', 'a) Thôn', 'i) Ngõ', 'ii) Xóm'], 'tiet-ii'],
  ['items that repeat their point', ['1. Xã', 'a) Thôn', 'a.1) Ngõ', 'a.2) Xóm'], 'tiet-a.2'],
  ['the point i after h', ['1. Xã', 'h) Thôn', 'i) Ngõ'], 'diem-i'],
  ['old ordinals', ['Điều thứ 5. Xã'], 'dieu-5'],
  ['zeros in front', ['Điều 05. Xã', '01. Thôn'], 'dieu-5/khoan-1'],
  ['signs kept from being a list', ['1\\. Xã', '2\\. Thôn'], 'khoan-2'],
  ['labels in bold or italic type', ['**1.** Xã', '_a)_ Thôn'], 'khoan-1/diem-a'],
  ['list items', ['1. Xã', '- a) Thôn', '- b) Ngõ'], 'diem-b'],
  ['labels without a space', ['1.Xã', 'a)Thôn'], 'khoan-1/diem-a'],
  ['a label alone in its line', ['1. Xã', 'a)', 'Thôn'], 'khoan-1/diem-a'],
])('%s are read', (_, lines, end) => {
  expect(ids(...paragraphs(...lines)).at(-1)).toMatch(
    new RegExp(`(^|/)${end.replaceAll('.', '\\.')}$`),
  );
});

test.each(['2ề', '2Ề', '2é', '2ß', '2я'])('no article is numbered %s', (number) => {
  expect(ids(`### Điều ${number}`)).toEqual([]);
});

test('point đ has an address of its own', () => {
  expect(clauseAnchor('muc-II/khoan-1/diem-đ')).toBe('muc-ii/khoan-1/diem-dj');
});
