import { DOCUMENT_TYPES } from '../document-type.ts';
import type { DocumentType } from '../document-type.ts';
import { fold } from '../vietnamese.ts';
import { findPhrase, phrases, tokenAt } from './passage.ts';
import type { Passage } from './passage.ts';

/** A type of document named in the text. */
export interface NamedType {
  /** `null` for "Văn bản" and "Văn kiện", which are of any type. */
  slug: DocumentType | null;
  name: string;
  /** Named by its code: "NQ". */
  isCode?: boolean;
}

const OTHER_NAMES: NamedType[] = [
  { slug: 'chuong-trinh', name: 'Chương trình hành động' },
  { slug: 'cuong-linh', name: 'Cương lĩnh' },
  { slug: null, name: 'Văn bản' },
  { slug: null, name: 'Văn kiện' },
];
const NAMES: NamedType[] = [
  ...DOCUMENT_TYPES.map(({ slug, name }) => ({ slug, name })),
  ...OTHER_NAMES,
];
/** Codes that are written in place of names in running text. */
const CODES = new Map<string, NamedType>(
  (
    [
      ['NQ', 'nghi-quyet'],
      ['NĐ', 'nghi-dinh'],
      ['CT', 'chi-thi'],
      ['KL', 'ket-luan'],
      ['TT', 'thong-tu'],
      ['TTLT', 'thong-tu-lien-tich'],
      ['QĐ', 'quyet-dinh'],
      ['HD', 'huong-dan'],
      ['KH', 'ke-hoach'],
      ['TB', 'thong-bao'],
      ['CV', 'cong-van'],
      ['CTr', 'chuong-trinh'],
      ['ĐA', 'de-an'],
    ] as const
  ).map(([code, slug]) => [code, { slug, name: nameOf(slug), isCode: true }]),
);

/** Names, and those of several syllables without their marks too, as in "Nghi quyet so". */
const TABLE = phrases([
  ...NAMES.map((type) => [type.name, type] as const),
  ...NAMES.filter(({ name }) => name.includes(' ')).map((type) => [fold(type.name), type] as const),
]);

function nameOf(slug: DocumentType): string {
  return NAMES.find((type) => type.slug === slug)?.name ?? slug;
}

/** The type named at a place, by its name or its code. */
export function readType(
  passage: Passage,
  at: number,
): { type: NamedType; end: number } | undefined {
  const found = findPhrase(passage, at, TABLE);
  if (found) return { type: found.meaning, end: found.end };
  const code = CODES.get(tokenAt(passage, at)?.text ?? '');
  return code && { type: code, end: at + 1 };
}
