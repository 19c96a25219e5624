import type { Frame } from './frame.ts';
import type { ArticleCard, Link, PagerView } from './parts.ts';

/** A list of news: all of it, or that of a section, topic, place, author or month. */
export interface NewsListView {
  frame: Frame;
  title: string;
  intro?: string;
  /** e.g. "Xã Tam Hồng có từ 01/07/2025". */
  facts: { term: string; words: string; link?: Link }[];
  articles: ArticleCard[];
  pager: PagerView;
  /** Ways to narrow: sections, years and months with counts. */
  filters: { title: string; links: (Link & { count: number; current: boolean })[] }[];
}
