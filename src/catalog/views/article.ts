import type { Frame } from './frame.ts';
import type { ArticleCard, BodyView, ChainView, DateView, Link, PictureView } from './parts.ts';

export interface CommentView {
  id: string;
  title: string;
  author: string;
  date: DateView;
  paragraphs: string[];
  answer?: { body: Link; date: DateView; paragraphs: string[] };
}

export interface ArticleView {
  frame: Frame;
  title: string;
  standfirst: string;
  section: Link;
  byline: Link[];
  publishedAt: DateView;
  updatedAt?: DateView;
  readingMinutes: number;
  source?: {
    name: string;
    address?: string;
    author?: string;
    date?: DateView;
    use: 'reprint' | 'summary';
  };
  cover?: PictureView;
  chain: ChainView[];
  /** Absent when the article was withdrawn. */
  body?: BodyView;
  withdrawn?: { date: DateView; why: string };
  corrections: { date: DateView; what: string }[];
  topics: Link[];
  places: Link[];
  related: ArticleCard[];
  /** Neighbours in the section. */
  previous?: Link;
  next?: Link;
  comments: CommentView[];
  commentsOpen: boolean;
}
