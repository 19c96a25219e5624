import { describe, expect, test } from 'vitest';
import { parseClauses } from '../../../src/domain/clause.ts';

/** Ids in the order of the text; lines are given as they stand, paragraphs with an empty line between. */
function ids(...lines: string[]): string[] {
  return parseClauses(lines.join('\n')).map(({ id }) => id);
}

function paragraphs(...texts: string[]): string[] {
  return texts.flatMap((text) => [text, '']);
}

describe('a title', () => {
  const headingOf = (...lines: string[]) => parseClauses(lines.join('\n'))[0]?.heading;

  test.each([
    ['in the same heading', ['## Chương I. QUY ĐỊNH CHUNG']],
    ['in the next heading', ['## Chương I', '', '## QUY ĐỊNH CHUNG', '', '### Điều 1. Phạm vi']],
    ['in the next line', ['## Chương I', 'QUY ĐỊNH CHUNG']],
    ['in two lines', ['Chương I', 'QUY ĐỊNH', 'CHUNG', 'Điều 1. Phạm vi']],
    ['in bold type', ['**Chương I**', '', '**QUY ĐỊNH CHUNG**']],
  ])('stands %s', (_, lines) => {
    expect(headingOf(...lines)).toBe('QUY ĐỊNH CHUNG');
  });

  test('in small letters stands right below the label', () => {
    expect(headingOf('Chương I', 'Quy định chung', '', 'Điều 1. Phạm vi')).toBe('Quy định chung');
  });

  test('that a scan broke goes on in the next line', () => {
    expect(headingOf('### Điều 4. Mức hỗ trợ cho người', 'dân trong xã', '', '1. Xi măng')).toBe(
      'Mức hỗ trợ cho người dân trong xã',
    );
  });

  test('of an article may be in bold type before its text', () => {
    expect(headingOf('**Điều 1. Phạm vi.** Nghị quyết áp dụng ở xã.')).toBe('Phạm vi.');
  });

  test('is none where an article is one sentence', () => {
    expect(headingOf('Điều 1. Nghị quyết này có hiệu lực từ ngày ký.')).toBe('');
  });
});

describe('a text with a count of its own', () => {
  const decision = paragraphs(
    '## Điều 1. Ban hành Quy chế',
    '## Điều 2. Hiệu lực',
    '1. Từ ngày ký.',
  );

  test.each([
    ['a heading', ['## QUY CHẾ TIẾP DÂN', '', '(Ban hành kèm theo Quyết định số 1/QĐ-UBND)']],
    ['a bold paragraph', ['**QUY CHẾ**', '**Tiếp dân**', '_(Ban hành kèm theo Quyết định số 1)_']],
    ['words in capitals', ['QUY CHẾ', 'TIẾP DÂN', '(Kèm theo Quyết định số 1/QĐ-UBND)']],
    ['words in capitals alone', ['QUY CHẾ', 'TIẾP DÂN', '', 'Chương I']],
    ['its decision alone', ['(Kèm theo Quyết định số 1/QĐ-UBND)', '', '## Mẫu đơn']],
  ])('begins with %s', (_, title) => {
    const found = ids(...decision, ...title, '', '### Điều 1. Mục đích', '', '1. Lịch tiếp.');
    expect(found.filter((id) => !id.includes('chuong')).slice(3)).toEqual([
      'kem-theo-1',
      'kem-theo-1/dieu-1',
      'kem-theo-1/dieu-1/khoan-1',
    ]);
  });

  test('is numbered among those attached, annexes by what is printed', () => {
    const issued = (title: string) => [title, '(Ban hành kèm theo Quyết định số 1/QĐ-UBND)', ''];
    expect(
      ids(
        ...decision,
        ...issued('## QUY CHẾ TIẾP DÂN'),
        ...paragraphs('Điều 1. Lịch'),
        ...issued('## DANH MỤC TUYẾN'),
        ...paragraphs('1. Thôn Giữa'),
        ...issued('## Phụ lục 02'),
        ...paragraphs('DANH SÁCH HỘ', 'I. THÔN GIỮA'),
      ).slice(3),
    ).toEqual([
      'kem-theo-1',
      'kem-theo-1/dieu-1',
      'kem-theo-2',
      'kem-theo-2/khoan-1',
      'phu-luc-2',
      'phu-luc-2/muc-i',
    ]);
  });

  test('may be a form, by itself or in an annex', () => {
    const forms = paragraphs('Mẫu số 02', 'ĐƠN ĐỀ NGHỊ', '1. Họ và tên', 'MẪU SỐ 03', 'BIÊN BẢN');
    expect(ids(...decision, ...forms).slice(3)).toEqual(['mau-2', 'mau-2/khoan-1', 'mau-3']);
    expect(ids(...decision, '## Phụ lục I', '', 'CÁC MẪU', '', ...forms).slice(3)).toEqual([
      'phu-luc-1',
      'phu-luc-1/mau-2',
      'phu-luc-1/mau-2/khoan-1',
      'phu-luc-1/mau-3',
    ]);
  });

  test('is not opened by a list of forms', () => {
    const list = paragraphs('Mẫu số 01: Đơn đề nghị', 'Mẫu số 02 dùng cho hộ gia đình.');
    expect(ids(...decision, '## Phụ lục I', '', ...list).slice(3)).toEqual(['phu-luc-1']);
  });

  test('is none where the document itself is one', () => {
    expect(
      ids('## QUY CHẾ', '', '(Ban hành kèm theo Quyết định số 1)', '', 'Điều 1. Lịch'),
    ).toEqual(['dieu-1']);
  });
});
