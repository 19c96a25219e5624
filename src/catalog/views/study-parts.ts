import type { QuotedClause } from '../../markdown/quotation.ts';
import type { DateView, EdgeEnd, Link, TextPart } from './parts.ts';

/** A point that is new, with the words of both clauses where the portal holds them. */
export interface NewPointView {
  text: string;
  present?: QuotedClause;
  /** The clause of the replaced document. */
  former?: QuotedClause;
}

/** Something that happened to a document or that it did, on a day or on one that is to come. */
export interface StudyEvent {
  day: DateView;
  parts: TextPart[];
  isComing: boolean;
  unverified: boolean;
}

/** A term of the glossary that stands in the document. */
export interface StudyTerm {
  term: Link;
  definition: string;
  /** Clause that uses it first. */
  clause: Link;
}

/** A question; with neither options nor an answer it is for discussion. */
export interface StudyQuestionView {
  ask: string;
  options: string[];
  answer?: string;
  quoted?: QuotedClause;
}

/** What helps to study a document, besides its text. */
export interface StudyMatter {
  gist: string[];
  /** What the new points are held against. */
  replaced: EdgeEnd[];
  newPoints: NewPointView[];
  events: StudyEvent[];
  terms: StudyTerm[];
  questions: StudyQuestionView[];
}

/** A part of the text that a reader marks as read. */
export interface ReadingPartView {
  /** Id of its first clause, and those under which that was published before. */
  id: string;
  former: string[];
  words: string;
  /** Id of its last clause. */
  last: string;
}
