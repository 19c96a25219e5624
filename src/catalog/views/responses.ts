import type { Frame } from './frame.ts';
import type { DateView, Link } from './parts.ts';

/** A reader's comment that an editor approved, with the office's answer. */
export interface CommentView {
  id: string;
  title: string;
  author: string;
  date: DateView;
  paragraphs: string[];
  answer?: { body: Link; date: DateView; paragraphs: string[] };
}

/** The form for a comment on a page. All but `consent` are addresses. */
export interface FeedbackForm {
  page: string;
  send: string;
  token: string;
  state: string;
  useful: string;
  /** What becomes of the reader's data. */
  consent: { about: string; words: string }[];
}

/** What readers said of a page, oldest first, and how they may say more. */
export interface ResponsesView {
  comments: CommentView[];
  form?: FeedbackForm;
  /** Where nothing receives forms: where letters go, and what they are about. */
  letter?: { email: string; title: string };
}

/** The page for feedback that is about no page in particular. */
export interface FeedbackView {
  frame: Frame;
  title: string;
  intro: string;
  responses: ResponsesView;
  /** Where the state of a comment is told by its code. */
  state: string;
  /** Comments that are published, and those of them that were answered. */
  published: { count: number; answered: number };
  /** How many were sent, by state, as a moderator counted them on a day. */
  sums?: { on: DateView; states: { label: string; count: number }[] };
}
