import type { QuotedClause } from '../../markdown/quotation.ts';

/** Pieces that several pages show. Views are plain data: strings are ready to print, addresses ready to link. */

export interface Link {
  label: string;
  /** With the portal's base path; a page of this portal unless it begins with a scheme. */
  address: string;
}

/**
 * What an edge leads to. Of what was withdrawn, its name and the reason stand in place of a link (architecture,
 * Publication).
 */
export interface EdgeEnd {
  label: string;
  address?: string;
  /** Why it was withdrawn. */
  withdrawn?: string;
}

/** A day or instant: `iso` for machines, `text` for people. */
export interface DateView {
  iso: string;
  text: string;
}

export interface PictureView {
  src: string;
  /** Empty for vector pictures, which need one file. */
  srcset: string;
  width: number;
  height: number;
  alt: string;
  caption?: string;
  credit?: string;
}

/** A run of a sentence, linked where it names something that has a page. */
export interface TextPart {
  text: string;
  address?: string;
}

/** Status of a document at the day of the build. */
export interface StatusMarkView {
  id: string;
  label: string;
  tone: 'ok' | 'info' | 'warn' | 'bad';
  /** Known from secondary sources alone. */
  unverified: boolean;
}

/** A status with its reason in words, which follow the label. */
export interface StatusView extends StatusMarkView {
  /** From when, for what ends or holds up the whole document. */
  since?: string;
  reason: TextPart[];
}

/** State of a task as its body declares it: the mark's id and its word, beside what the portal derives. */
export interface StateView {
  id: string;
  label: string;
  /** What its deadline says; absent for closed tasks, and for the state in a report. */
  due?: DueView;
  /** Said to be done, with nothing to show it. */
  unproved?: boolean;
  /** Newest report: its day, and its age in words at `asOf`. */
  reported?: { iso: string; text: string; asOf: string };
}

/** Standing of a task to its deadline at the day `asOf`; the browser reckons with its own day. */
export interface DueView {
  id: 'overdue' | 'due-soon' | 'in-time' | 'no-deadline' | 'closed';
  label: string;
  /** Last day in time, where there is one; `soonDays` and `asOf` come with it. */
  day?: string;
  soonDays?: number;
  asOf?: string;
}

/** One item of a list of news. */
export interface ArticleCard extends Link {
  standfirst: string;
  section: Link;
  date: DateView;
  place?: string;
  picture?: PictureView;
}

/** One row of a list of documents. */
export interface DocumentCard extends EdgeEnd {
  /** `label` is the subject. */
  symbol: string;
  type: string;
  issuers: string;
  date: DateView;
  status: StatusMarkView;
  unverified: boolean;
}

/** The chain of evidence seen from one of its three places. */
export interface ChainView {
  here: 'clause' | 'task' | 'evidence';
  /** What the task carries out, or what is reported on; empty where nothing is known. */
  clauses: EdgeEnd[];
  /** Without state where its plan was withdrawn, which stands for it then. */
  task?: EdgeEnd & { state?: StateView };
  evidence?: Link;
  /** Number of other articles that report on the same task or clause. */
  others: number;
  basis: 'stated' | 'editorial';
  quotation?: string;
}

/** Where a citation leads, what stands there, and how it begins. */
export interface CitationView extends Link {
  preview: string;
}

/** What a rendered body needs besides its own text. */
export interface BodyView {
  /** File of the portal, from its root. */
  file: string;
  digest: string;
  form: 'markdown' | 'mdx';
  /** Where each citation that can be linked leads, by the key of what it points at. */
  citations: Record<string, CitationView>;
  /** Ready pictures of the body by the name that the text uses. */
  pictures: Record<string, PictureView>;
  /** Text of quoted clauses by `document#clause` (guides). */
  quotations: Record<string, QuotedClause>;
  clauses: OutlineView[];
  /** Words that name the document in a text's first mention of it and later; of documents alone. */
  mention?: { first: string; later: string };
  /** Clauses once published and gone since, whose addresses still lead somewhere. */
  retired: { id: string; former: string[]; words: string; why: string }[];
  basePath: string;
}

/** A clause of the outline, nested, outermost first. */
export interface OutlineView extends Link {
  id: string;
  /** Number for the margin, e.g. `III.2`. */
  number: string;
  level: number;
  /** Has it a title of its own? */
  isHeading: boolean;
  /** Where the clause begins in the body's text. */
  start: number;
  /** Words that cite it, without the document: `khoản 2 Mục III`. */
  words: string;
  /** Ids under which it was published before. */
  former: string[];
  /** What became of it: tasks, news, terms. */
  notes: MarginNote[];
}

export interface MarginNote {
  kind: 'task' | 'news' | 'term';
  link: Link;
  /** Of a task: its plan, its state, and how much shows its result. */
  plan?: string;
  state?: StateView;
  evidence?: string;
  text?: string;
  basis?: 'stated' | 'editorial';
}

/** A place in the sequence of list pages, counted from the oldest item. */
export interface PagerView {
  newer?: Link;
  older?: Link;
  /** Number of this page, absent on the front list. */
  page?: number;
}
