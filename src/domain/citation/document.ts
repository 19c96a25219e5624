import type { SymbolIssue } from '../symbol.ts';

/** The document that a citation names, as far as the text tells it. */
export interface CitedDocument {
  /**
   * `symbol`: by number and code. `named`: by name, as laws are. `self`: "Nghị quyết này".
   * `conference`, `congress`: the resolution of a plenum or a congress of the Party. `short`: by type and
   * number alone. `none`: not at all.
   */
  kind: 'symbol' | 'named' | 'self' | 'conference' | 'congress' | 'short' | 'none';
  /** Slug of the type; two with a bar between where the code stands for either. */
  type: string | null;
  /** In its right form; `null` if it cannot name one document. */
  symbol: string | null;
  name: string | null;
  year: number | null;
  date: string | null;
  issuer: string | null;
}

/** What is doubtful in a citation itself, beside what is in the symbol. */
export type OwnIssue =
  | 'no-document'
  | 'missing-term'
  | 'bad-point-letter'
  | 'bad-range'
  | 'invalid-date'
  | 'abbreviated';

/** What is doubtful in a citation. */
export type CitationIssue = SymbolIssue | OwnIssue;

/** A document found in the text, and which tokens name it. */
export interface DocumentMention {
  doc: CitedDocument;
  end: number;
  issues: CitationIssue[];
}

/** No document. */
export const NO_DOCUMENT: CitedDocument = {
  kind: 'none',
  type: null,
  symbol: null,
  name: null,
  year: null,
  date: null,
  issuer: null,
};
