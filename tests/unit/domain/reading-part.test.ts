import { describe, expect, test } from 'vitest';
import { parseClauses } from '../../../src/domain/clause.ts';
import { readingParts } from '../../../src/domain/reading-part.ts';

const partsOf = (text: string) =>
  readingParts(parseClauses(text)).map(({ first, last }) => [first, last]);

describe('a reader goes through a document', () => {
  test('by articles, whose clauses and points belong to them; a chapter’s title is no part', () => {
    const text = `## Chương I. QUY ĐỊNH CHUNG

### Điều 1. Phạm vi

1. Áp dụng cho:

a) Tám thôn;

b) Các hộ.

### Điều 2. Hiệu lực

Từ ngày ký.`;
    expect(partsOf(text)).toEqual([
      ['dieu-1', 'dieu-1/khoan-1/diem-b'],
      ['dieu-2', 'dieu-2'],
    ]);
  });

  test('by articles without titles', () => {
    expect(partsOf('**Điều 1.** Thành lập tổ.\n\n**Điều 2.** Tổ có ba người.')).toEqual([
      ['dieu-1', 'dieu-1'],
      ['dieu-2', 'dieu-2'],
    ]);
  });

  test('by the titles of a Party resolution; what has words above them stands alone', () => {
    const text = `## III. NHIỆM VỤ

Bốn nhóm việc.

### 1. Chính trị

Học tập.

### 2. Tổ chức

a) Rà lại.

## IV. TỔ CHỨC THỰC HIỆN

1. Ủy ban lập kế hoạch.

2. Văn phòng theo dõi.`;
    expect(partsOf(text)).toEqual([
      ['muc-iii', 'muc-iii'],
      ['muc-iii/khoan-1', 'muc-iii/khoan-1'],
      ['muc-iii/khoan-2', 'muc-iii/khoan-2/diem-a'],
      ['muc-iv', 'muc-iv/khoan-2'],
    ]);
  });

  test('by the numbered paragraphs of a directive', () => {
    expect(partsOf('Yêu cầu:\n\n1. Trực lũ.\n\n2. Chạy bơm.')).toEqual([
      ['khoan-1', 'khoan-1'],
      ['khoan-2', 'khoan-2'],
    ]);
  });

  test('not at all where nothing is numbered', () => {
    expect(partsOf('Một đoạn.')).toEqual([]);
  });
});
