import type { Citation } from './citation.ts';
import { clauseAnchor, type Clause } from './clause.ts';
import { compose } from './vietnamese.ts';

const ATTACHED = /kèm theo/iu;
/** A unit that the text repeats: no citation can mean the second of them. */
const REPEATED = /-lap-\d+/;
const ATTACHMENT = /^kem-theo-\d+\//;
/** What is issued with a document and named apart from it, however the text says so. */
const ANNEX = /^(?:phu-luc|mau)(?=[-/]|$)/;
/** The outline counts no paragraphs of a clause. */
const PARAGRAPH = /\/doan-[^/]+$/;

/**
 * The clause of a document that a citation's target names, as far as one fits alone. "Điều 2 Quy chế ban hành kèm
 * theo Quyết định …" means the attached text, which counts its own clauses. Units that texts name differently from
 * the outline (a Party resolution's "tiểu mục 1 Mục II" is its khoản 1) meet by their numbers. A paragraph ("đoạn 2
 * khoản 1") leads to its clause, a form to the one annex that holds it.
 */
export function findClauseCited<C extends Pick<Clause, 'id'>>(
  { text }: Pick<Citation, 'text'>,
  target: string,
  clauses: readonly C[],
): C | undefined {
  const path = withoutOuter(clauseAnchor(target).replace(PARAGRAPH, ''));
  const isAnnex = ANNEX.test(path);
  const isAttached = isOfAttachedText({ text });
  const fitting = clauses.filter(
    ({ id }) => (isAnnex || ATTACHMENT.test(id) === isAttached) && !REPEATED.test(id),
  );
  return (
    only(fitting.filter(({ id }) => id.replace(ATTACHMENT, '') === path)) ??
    only(fitting.filter(({ id }) => numbersOf(id) === numbersOf(path))) ??
    only(fitting.filter(({ id }) => isAnnex && id.endsWith(`/${path}`)))
  );
}

/** Does a citation mean a text that was issued with the document that it names? */
export function isOfAttachedText({ text }: Pick<Citation, 'text'>): boolean {
  return ATTACHED.test(compose(text));
}

/** Điều are numbered through a whole text, so the units that hold one say nothing more. */
function withoutOuter(path: string): string {
  return path.replace(/^.*\/(?=dieu-)/, '');
}

/** Numbers of a path's units. Điều, chương and phần are always named as such, so they keep their names. */
function numbersOf(path: string): string {
  return path
    .replace(ATTACHMENT, '')
    .split('/')
    .map((unit) =>
      /^(dieu|chuong|phan|phu-luc|mau|muc)-/.test(unit)
        ? unit
        : unit.replace(/^.*?-(?=[^-]+$)/, ''),
    )
    .join('/');
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}
