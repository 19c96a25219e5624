import { excerptOf, type Excerpt } from '../../search/query/excerpt.ts';
import type { EntryRecord, FacetName } from '../../search/format/files.ts';
import {
  allEntries,
  countFacets,
  filterHits,
  sortByDay,
  type Counted,
} from '../../search/query/filter.ts';
import { groupHits, type Groups } from '../../search/query/groups.ts';
import type { Ranked } from '../../search/query/rank.ts';
import type { Answer, Search } from '../../search/query/search.ts';
import { isNarrowed, needsFacets, type Query } from './query.ts';

/** What was found for a query, with the index in which its entries are numbered. */
export interface Found extends Groups {
  query: Query;
  search: Search;
  answer: Answer;
  isTyping: boolean;
  /** Counts by facet, where they were asked for. */
  counts?: { name: FacetName; values: Counted[] }[];
}

/** A result as lists show it. */
export interface Result {
  record: EntryRecord;
  excerpt: Excerpt;
}

export interface FindOptions {
  isTyping: boolean;
  withCounts: boolean;
}

/** Answer a query: the index's own answer, narrowed, sorted and in groups. */
export async function findAnswer(
  search: Search,
  query: Query,
  { isTyping, withCounts }: FindOptions,
): Promise<Found> {
  const answer = await search.find(query.words, { asTyped: query.isAsTyped });
  const found = { query, search, answer, isTyping };
  if (!withCounts && !needsFacets(query)) {
    return { ...found, ...groupHits(answer.hits, { isTyping }) };
  }
  const facets = await search.index.facets();
  const hits = query.words || !isNarrowed(query.chosen) ? answer.hits : allEntries(facets);
  const { whole, lacking } = groupHits(filterHits(hits, facets, query.chosen), { isTyping });
  const isByDay = query.isByDay || !query.words;
  const inOrder = (those: Ranked[]) => (isByDay ? sortByDay(those, facets) : those);
  const all = groupHits(hits, { isTyping });
  return {
    ...found,
    ...{ whole: inOrder(whole), lacking: inOrder(lacking) },
    ...(withCounts && {
      counts: countFacets([...all.whole, ...all.lacking], facets, query.chosen),
    }),
  };
}

/** Records and excerpts of some hits. */
export function resultsOf(hits: readonly Ranked[], found: Found): Promise<Result[]> {
  const { search, answer, isTyping } = found;
  const { abbreviations } = search;
  return Promise.all(
    hits.map(async ({ entry, place }) => {
      const record = await search.index.record(entry);
      const options = { asked: answer.asked, abbreviations, isBeginning: isTyping };
      return { record, excerpt: excerptOf(record, place, options) };
    }),
  );
}
