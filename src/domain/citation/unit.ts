import { findPhrase, keyAt, phrases } from './passage.ts';
import type { Passage } from './passage.ts';

/** A unit of a document's structure as citations name it (facts 2.3). */
export interface Unit {
  slug: string;
  /** How deep it stands; a citation goes from the deepest outwards. */
  depth: number;
  numbering: 'points' | 'figures' | 'sections' | 'counted';
}

const UNITS: readonly (Unit & { words: string; notAfter: string })[] = [
  { words: 'Phụ lục', slug: 'phu-luc', depth: 0, numbering: 'counted', notAfter: '' },
  {
    words: 'Phần',
    slug: 'phan',
    depth: 1,
    numbering: 'counted',
    notAfter: 'một thành góp cổ học nửa đa đại bộ từng nhiều hai ba bốn năm',
  },
  { words: 'Chương', slug: 'chuong', depth: 2, numbering: 'counted', notAfter: 'huy hoa văn hiến' },
  {
    words: 'Mục',
    slug: 'muc',
    depth: 3,
    numbering: 'sections',
    notAfter: 'danh chuyên hạng đề thư tiết bảng gia đầu số khoản ngành',
  },
  { words: 'Tiểu mục', slug: 'tieu-muc', depth: 4, numbering: 'sections', notAfter: '' },
  {
    words: 'Điều',
    slug: 'dieu',
    depth: 5,
    numbering: 'figures',
    notAfter: 'mấy nhiều bao hàng',
  },
  {
    words: 'Khoản',
    slug: 'khoan',
    depth: 6,
    numbering: 'figures',
    notAfter: 'tài trái tín nhân bồi nhiều',
  },
  {
    words: 'Điểm',
    slug: 'diem',
    depth: 7,
    numbering: 'points',
    notAfter:
      'quan thời đặc địa ưu nhược khuyết trọng thí thang số cao tổng tính luận trừ cộng cho chấm ' +
      'đạt mức được yếu chất nhấn giao cực khởi xuất thất bảng chỉ bình trung thêm mất lấy ' +
      'vùng tụ kỳ tội nửa tối hơn dưới trên',
  },
  { words: 'Tiết', slug: 'tiet', depth: 8, numbering: 'points', notAfter: 'chi thời khí tình' },
];

const TABLE = phrases(
  UNITS.map((unit) => {
    const notAfter = new Set(unit.notAfter.split(' ').filter(Boolean));
    return [unit.words, { ...unit, notAfter }] as const;
  }),
);

/** What a list of units begins with, so that it is none of their guards. */
const OPENERS = new Set(['các', 'những', 'từ', 'tại']);

/** The unit named at a place. A word that makes another with the one before (quan điểm, danh mục) is none. */
export function readUnit(passage: Passage, at: number): { unit: Unit; end: number } | undefined {
  const found = findPhrase(passage, at, TABLE);
  if (!found) return undefined;
  const before = at > 0 ? keyAt(passage, at - 1) : '';
  if (!OPENERS.has(before) && found.meaning.notAfter.has(before)) return undefined;
  return { unit: found.meaning, end: found.end };
}
