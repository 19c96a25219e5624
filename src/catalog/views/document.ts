import type { Frame } from './frame.ts';
import type { ArticleCard, BodyView, DateView, DocumentCard, Link, StatusView } from './parts.ts';

/** One row of the metadata table, in the order a clerk knows. */
export interface FactRow {
  term: string;
  values: { text: string; address?: string; note?: string }[];
}

export interface RelationGroup {
  /** Label that readers know, e.g. "Văn bản được thay thế". */
  label: string;
  documents: {
    symbol: string;
    title: string;
    date?: DateView;
    /** Absent for a document that this portal does not hold. */
    address?: string;
    clauses: Link[];
    quotation?: string;
    unverified: boolean;
  }[];
}

export interface DocumentView {
  frame: Frame;
  symbol: string;
  type: string;
  subject: string;
  shortTitle?: string;
  status: StatusView;
  /** `summary` and `stub` are said at the top, with the source. */
  text: 'full' | 'summary' | 'stub';
  source: { name: string; address?: string; checkedOn: DateView; unverified: boolean };
  facts: FactRow[];
  relations: RelationGroup[];
  attachments: { title: string; address: string; size: string; type: string; sha256: string }[];
  body?: BodyView;
  withdrawn?: { date: DateView; why: string };
  gist: string[];
  plans: (Link & { symbol: string; tasks: number })[];
  articles: ArticleCard[];
  markdownAddress?: string;
}

export interface DocumentListView {
  frame: Frame;
  title: string;
  intro: string;
  documents: DocumentCard[];
  total: number;
  filters: { title: string; links: (Link & { count: number; current: boolean })[] }[];
}
