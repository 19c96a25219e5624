import type { JudgedQuery } from '../../scripts/evaluate/query-set.ts';
import type { Measures } from '../../scripts/evaluate/measures.ts';
import type { Packed } from './download.ts';
import type { Indexing } from './indexing/run-job.ts';
import type { AnswerTime } from './served/main-thread.ts';
import type { Visit } from './served/visit.ts';

/** How one query did. */
export interface Outcome {
  class: JudgedQuery['class'];
  measures: Measures;
}

/** A search that loads its index in pieces. */
export interface Piecewise {
  search: 'own' | 'pagefind';
  outcomes: Outcome[];
  visit: Visit;
  time: AnswerTime;
}

/** A search that is downloaded whole. */
export interface Whole {
  name: string;
  settings: string;
  outcomes: Outcome[];
  library: Packed;
  index: Packed;
}

/** Indexing from nothing, and again after one article was edited. */
export interface IndexingPair {
  search: 'own' | 'pagefind';
  full: Indexing;
  edit: Indexing;
}

/** All that was measured over one portal. */
export interface Comparison {
  entries: number;
  phrasings: string;
  seed: number;
  queries: number;
  piecewise: Piecewise[];
  whole: Whole[];
  indexing: IndexingPair[];
}
