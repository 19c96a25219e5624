import { UNIT_DEPTHS, UNIT_SLUGS, UNIT_WORDS, type ClauseKind } from '../clause/unit.ts';
import { findPhrase, keyAt, phrases } from './passage.ts';
import type { Passage } from './passage.ts';

/** A unit of a document's structure as citations name it (facts 2.3). */
export interface Unit {
  slug: string;
  /** How deep it stands; a citation goes from the deepest outwards. */
  depth: number;
  numbering: 'points' | 'figures' | 'sections' | 'counted';
}

/** Units of the outline, and the paragraphs of a clause, which no outline counts. */
const UNITS: readonly {
  kind: ClauseKind | 'paragraph';
  numbering: Unit['numbering'];
  notAfter: string;
}[] = [
  { kind: 'annex', numbering: 'counted', notAfter: '' },
  { kind: 'form', numbering: 'figures', notAfter: 'áo' },
  {
    kind: 'part',
    numbering: 'counted',
    notAfter: 'một thành góp cổ học nửa đa đại bộ từng nhiều hai ba bốn năm',
  },
  { kind: 'chapter', numbering: 'counted', notAfter: 'huy hoa văn hiến' },
  {
    kind: 'section',
    numbering: 'sections',
    notAfter: 'danh chuyên hạng đề thư tiết bảng gia đầu số khoản ngành',
  },
  { kind: 'subsection', numbering: 'sections', notAfter: '' },
  { kind: 'article', numbering: 'figures', notAfter: 'mấy nhiều bao hàng' },
  { kind: 'clause', numbering: 'figures', notAfter: 'tài trái tín nhân bồi nhiều' },
  {
    kind: 'point',
    numbering: 'points',
    notAfter:
      'quan thời đặc địa ưu nhược khuyết trọng thí thang số cao tổng tính luận trừ cộng cho chấm ' +
      'đạt mức được yếu chất nhấn giao cực khởi xuất thất bảng chỉ bình trung thêm mất lấy ' +
      'vùng tụ kỳ tội nửa tối hơn dưới trên',
  },
  { kind: 'item', numbering: 'points', notAfter: 'chi thời khí tình' },
  { kind: 'paragraph', numbering: 'figures', notAfter: 'giai công quân trung lữ' },
];

const PARAGRAPH = { words: 'đoạn', slug: 'doan', depth: 30 };

function toUnit({ kind, numbering }: (typeof UNITS)[number]): Unit & { words: string } {
  if (kind === 'paragraph') return { ...PARAGRAPH, numbering };
  return { words: UNIT_WORDS[kind], slug: UNIT_SLUGS[kind], depth: UNIT_DEPTHS[kind], numbering };
}

const TABLE = phrases(
  UNITS.map((unit) => {
    const { words, ...own } = toUnit(unit);
    return [
      words,
      { ...own, notAfter: new Set(unit.notAfter.split(' ').filter(Boolean)) },
    ] as const;
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
