import type { EntryRecord, FacetName } from '../../search/format/files.ts';
import type { Excerpt } from '../../search/query/excerpt.ts';
import type { Counted } from '../../search/query/filter.ts';
import type { Query } from './query.ts';

/** What a list asks of the search. */
export interface Question {
  query: Query;
  /** The last word may go on. */
  isTyping: boolean;
  /** Whether the facets with their counts are asked for. */
  withCounts: boolean;
  /** Results that are shown already, and the number of those that are wanted behind them. */
  skip: number;
  take: number;
}

/** What was found: plain data, which goes from thread to thread. */
export interface Found {
  query: Query;
  /** What was searched for: the query's words, or their repair. */
  words: string;
  isRepaired: boolean;
  /** Another query that the reader may have meant. */
  suggestion?: string | undefined;
  /** Number of results with all that was asked for, and of those behind them that lack a part. */
  whole: number;
  lacking: number;
  /** The results that were wanted. */
  results: Result[];
  /** Counts by facet, where they were asked for. */
  counts?: { name: FacetName; values: Counted[] }[] | undefined;
  /** Words near to those of a query that was sent and found nothing. */
  near: string[];
  /** The index that answered: results of another do not go on these. */
  index: string;
}

/** A result as lists show it, without the text that its excerpt is from. */
export interface Result {
  record: Omit<EntryRecord, 'blocks' | 'names'>;
  excerpt: Excerpt;
}
