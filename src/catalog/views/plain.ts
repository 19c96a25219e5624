import type { Frame } from './frame.ts';
import type { ArticleCard, BodyView, DateView, DocumentCard, Link } from './parts.ts';

/** A plain page: title and text. */
export interface PlainView {
  frame: Frame;
  title: string;
  description: string;
  updatedOn?: DateView;
  body?: BodyView;
  withdrawn?: { date: DateView; why: string };
}

export interface GuideView extends PlainView {
  byline: Link[];
  publishedOn: DateView;
  reviewedOn?: DateView;
  reviewBy: DateView;
  readingMinutes: number;
  topics: Link[];
  documents: DocumentCard[];
  contents: Link[];
}

export interface GuideListView {
  frame: Frame;
  title: string;
  intro: string;
  guides: (Link & { standfirst: string; readingMinutes: number })[];
}

export interface GlossaryView {
  frame: Frame;
  title: string;
  intro: string;
  groups: {
    letter: string;
    terms: {
      id: string;
      term: string;
      alsoWritten: string[];
      definition: string;
      source?: Link;
    }[];
  }[];
}

export interface BodyPageView {
  frame: Frame;
  name: string;
  description?: string;
  /** "Đã kết thúc ngày 30/06/2025" and what followed. */
  ended?: { words: string; successors: Link[] };
  facts: { term: string; values: { text: string; address?: string }[] }[];
  documents: DocumentCard[];
  /** Tasks that it leads. */
  tasks: (Link & { plan: string; deadline: string; state: { id: string; label: string } })[];
}

export interface SiteMapView {
  frame: Frame;
  title: string;
  groups: { title: string; address?: string; links: Link[] }[];
}

export interface SearchView {
  frame: Frame;
  title: string;
  /** Folder of the search bundle, with the base path. */
  bundle: string;
  /** Lists for readers without script. */
  listings: Link[];
  popular: Link[];
}

export interface NotFoundView {
  frame: Frame;
  title: string;
  listings: Link[];
}
