import type { Frame } from './frame.ts';
import type { ArticleCard, ChainView, DocumentCard, Link } from './parts.ts';
import type { PlanProgress } from './plan.ts';

export interface HomeView {
  frame: Frame;
  lead?: ArticleCard & { byline: string; readingMinutes: number; chain?: ChainView };
  /** Newest articles of other sections, four to eight. */
  news: ArticleCard[];
  documents: DocumentCard[];
  plans: PlanProgress[];
  guides: (Link & { standfirst: string })[];
}
