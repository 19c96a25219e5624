import type { Element } from 'hast';
import { h } from './render.ts';

/** A clause as another page quotes it: its words on this portal, with their place. */
export interface QuotedClause {
  /** Words that cite it. */
  label: string;
  /** Absent for a document that was withdrawn; the reason stands for it. */
  address?: string;
  withdrawn?: string;
  /** The clause and those below it; none where the portal holds no words of it. */
  parts: QuotedPart[];
  /** Whether more of the clause stands at its place. */
  isCut?: boolean;
  /** Whether they are an editor's summary, and not the document's own. */
  isSummary?: boolean;
}

/** One unit of a quoted clause. */
export interface QuotedPart {
  /** As printed, e.g. `a)`; empty for the quoted clause itself, which its citation names. */
  label: string;
  heading: string;
  /** Its paragraphs. */
  paragraphs: string[];
  /** Below the quoted clause. */
  depth: number;
}

/** Words around a quotation. */
export interface QuotationWords {
  source: string;
  /** That more stands at the place of the quotation. */
  cut: string;
  /** That these are an editor's words. */
  summary: string;
  /** In place of a link, why the source was withdrawn. */
  withdrawn: (why: string) => string;
}

/** A quotation with its citation; where there are no words to quote, the citation alone. */
export function quotationElement(quoted: QuotedClause, words: QuotationWords): Element {
  const { parts, isCut = false, isSummary = false } = quoted;
  const remarks = [...(isCut ? [words.cut] : []), ...(isSummary ? [words.summary] : [])];
  if (parts.length === 0) return h('p', {}, citationOf(quoted, words));
  return h('figure', { className: ['clause-quote'] }, [
    h('blockquote', {}, parts.flatMap(partElements)),
    h('figcaption', {}, [
      ...citationOf(quoted, words),
      ...(remarks.length > 0 ? [` (${remarks.join('; ')})`] : []),
    ]),
  ]);
}

/** The beginning of a quotation, cut between its units where it is longer than `most` letters. */
export function beginningOf(quoted: QuotedClause, most: number): QuotedClause {
  let room = most;
  const parts = quoted.parts.filter(({ heading, paragraphs }, index) => {
    const hasRoom = index === 0 || room > 0;
    room -= [heading, ...paragraphs].join(' ').length;
    return hasRoom;
  });
  return parts.length < quoted.parts.length ? { ...quoted, parts, isCut: true } : quoted;
}

function citationOf(quoted: QuotedClause, words: QuotationWords): (Element | string)[] {
  const { address, label, withdrawn } = quoted;
  const name = withdrawn === undefined ? label : `${label} (${words.withdrawn(withdrawn)})`;
  const end = address ? h('a', { href: address }, [label]) : h('span', {}, [name]);
  return [words.source, ' ', end];
}

function partElements({ label, heading, paragraphs, depth }: QuotedPart): Element[] {
  const properties = depth > 0 ? { className: [`depth-${Math.min(depth, 3)}`] } : {};
  const title = heading ? [h('strong', {}, [heading])] : [];
  const [first, ...others] = [...title, ...paragraphs];
  const lead = label && first ? [label, ' ', first] : [first ?? label];
  return [lead, ...others.map((words) => [words])].map((words) => h('p', properties, words));
}
