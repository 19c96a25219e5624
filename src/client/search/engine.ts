import type { IndexFiles } from '../../search/query/index-reader.ts';
import { Search } from '../../search/query/search.ts';
import { bearerOf } from './bearer.ts';
import { findAnswer, resultsOf } from './found.ts';

/** All that answers queries, apart from what shows the answers: it comes when something is asked. */
export const engine = {
  open: (files: IndexFiles): Promise<Search> => Search.open(files),
  findAnswer,
  resultsOf,
  bearerOf,
};

export type Engine = typeof engine;
