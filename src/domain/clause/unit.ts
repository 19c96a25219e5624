/**
 * Units of a document's structure with their part of an address, outermost first (facts 2.3). An `attachment`
 * is a text with a count of its own that a document issues, such as a regulation; an `annex` is a Phụ lục, a `form` a
 * Mẫu số 01 to be filled in.
 */
export const UNIT_SLUGS = {
  attachment: 'kem-theo',
  annex: 'phu-luc',
  form: 'mau',
  part: 'phan',
  chapter: 'chuong',
  section: 'muc',
  subsection: 'tieu-muc',
  article: 'dieu',
  clause: 'khoan',
  point: 'diem',
  item: 'tiet',
} as const;

export type ClauseKind = keyof typeof UNIT_SLUGS;

const KINDS = Object.keys(UNIT_SLUGS) as ClauseKind[];

/** A unit and its number, as a path names it. */
export interface Unit {
  kind: ClauseKind;
  /** In small letters: `iii` for Mục III, `1` for Chương I, `đ` for điểm đ; empty where none is printed. */
  number: string;
}

/** What opens a clause: its unit, and the words of its label. */
export interface Mark extends Unit {
  /** As printed, with its sign: `Điều 5`, `III.`, `a)`. */
  label: string;
  /** Length of the label and the space after it in the line's words. */
  length: number;
}

/** How deep each unit stands; a form is all that stands between an annex and its parts. */
export const UNIT_DEPTHS: Record<ClauseKind, number> = {
  attachment: 0,
  annex: 0,
  form: 0.5,
  part: 1,
  chapter: 2,
  section: 3,
  subsection: 4,
  article: 5,
  clause: 6,
  point: 7,
  item: 20,
};

/**
 * Depth of a unit: it closes all that are open at its own depth or deeper. Dotted points (1.1, 1.1.1) lie
 * between clause and item, a level for each number after the first.
 */
export function depthOf({ kind, number }: Unit): number {
  return UNIT_DEPTHS[kind] + (kind === 'point' ? number.split('.').length : 0);
}

/** True for a text that is issued with a document and has a count of its own. */
export function isIssuedWith(kind: ClauseKind): boolean {
  return UNIT_DEPTHS[kind] < 1;
}

/** One part of a path: `dieu-5`, `diem-dj` for điểm đ, `phu-luc` for an annex without number. */
export function unitSlug({ kind, number }: Unit): string {
  const printed = number.replaceAll('đ', 'dj');
  return printed ? `${UNIT_SLUGS[kind]}-${printed}` : UNIT_SLUGS[kind];
}

/** Units as citations name them; a number follows the name. */
export const UNIT_WORDS: Record<ClauseKind, string> = {
  attachment: 'Văn bản kèm theo',
  annex: 'Phụ lục',
  form: 'Mẫu số',
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  subsection: 'Tiểu mục',
  article: 'Điều',
  clause: 'khoản',
  point: 'điểm',
  item: 'tiết',
};

const REPEATED = /-lap-\d+$/;

/** Units that a path names, outermost first; parts that name none are left out. */
export function unitsOfPath(path: string): Unit[] {
  return path.split('/').flatMap((part) => {
    const own = part.replace(REPEATED, '');
    const kind = KINDS.find((it) => own === UNIT_SLUGS[it] || own.startsWith(`${UNIT_SLUGS[it]}-`));
    if (!kind) return [];
    return [{ kind, number: own.slice(UNIT_SLUGS[kind].length + 1).replaceAll('dj', 'đ') }];
  });
}
