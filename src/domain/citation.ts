import type { CitationIssue, CitedDocument } from './citation/document.ts';
import { readAt } from './citation/read.ts';
import type { Found } from './citation/read.ts';
import { toTokens } from './citation/tokens.ts';
import type { Passage } from './citation/passage.ts';
import type { StepCounter } from './symbol/tokens.ts';
import { compose } from './vietnamese.ts';

export type { CitationIssue, CitedDocument };

/** A reference to a document, or to places in one, found in running text. */
export interface Citation {
  /** Offsets in the text as given, composed or not. */
  start: number;
  end: number;
  /** The reference as written. */
  text: string;
  /**
   * Places that it names, outermost unit first: `dieu-5/khoan-2/diem-b`; none for the whole document. The
   * unit that holds the sentence itself has no number: `dieu-nay/khoan-1`.
   */
  targets: string[];
  doc: CitedDocument;
  /**
   * What is doubtful: issues of symbols that are worth a look, and `no-document`, `missing-year` (of a law),
   * `missing-term` (of a plenum), `bad-point-letter`, `bad-range`, `invalid-date`, `abbreviated`, `nfd`.
   */
  issues: CitationIssue[];
}

/**
 * Find every reference in running text, in order and without overlap: units of the State's and the Party's
 * structures, documents by symbol, by name, by plenum or congress, and "Nghị quyết này" (facts 2.4).
 *
 * A list of documents gives a citation each. Labels of clauses ("Điều 5. Phạm vi" at a line's beginning) and
 * a document's own number at its head point nowhere. Any text is read, none throws, and the work grows with
 * its length alone; `step` is called for each piece of work.
 */
export function findCitations(text: string, step: StepCounter = () => undefined): Citation[] {
  const tokens = toTokens(text, step);
  const passage = { source: text, tokens, step };
  const citations: Citation[] = [];
  for (let at = 0; at < tokens.length;) {
    const finding = readAt(passage, at);
    for (const found of finding?.citations ?? []) citations.push(toCitation(passage, found));
    at = Math.max(finding?.end ?? 0, at + 1);
  }
  return citations;
}

function toCitation({ source, tokens }: Passage, found: Found): Citation {
  const start = tokens[found.start]?.start ?? 0;
  const end = tokens[found.end - 1]?.end ?? start;
  const text = source.slice(start, end);
  const isComposed = compose(text) === text;
  const issues = [
    ...new Set<CitationIssue>([...(isComposed ? [] : ['nfd' as const]), ...found.issues]),
  ];
  return { start, end, text, targets: found.targets, doc: { ...found.doc }, issues };
}
