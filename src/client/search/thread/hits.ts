import { allEntries, countFacets, filterHits, sortByDay } from '../../../search/query/filter.ts';
import { groupHits, type Groups } from '../../../search/query/groups.ts';
import type { Ranked } from '../../../search/query/rank.ts';
import type { Answer, Search } from '../../../search/query/search.ts';
import type { Found, Question } from '../found.ts';
import { isNarrowed, needsFacets } from '../query.ts';

/** Hits of a question in the order in which they are shown, with the answer that they come from. */
export interface Hits extends Groups {
  answer: Answer;
  counts?: Found['counts'];
}

/** Answer a query: the index's own answer, narrowed, sorted and in groups. */
export async function hitsOf(
  search: Search,
  { query, isTyping, withCounts }: Pick<Question, 'query' | 'isTyping' | 'withCounts'>,
): Promise<Hits> {
  const answer = await search.find(query.words, { asTyped: query.isAsTyped });
  if (!withCounts && !needsFacets(query)) {
    return { answer, ...groupHits(answer.hits, { isTyping }) };
  }
  const facets = await search.index.facets();
  const hits = query.words || !isNarrowed(query.chosen) ? answer.hits : allEntries(facets);
  const { whole, lacking } = groupHits(filterHits(hits, facets, query.chosen), { isTyping });
  const isByDay = query.isByDay || !query.words;
  const inOrder = (those: Ranked[]) => (isByDay ? sortByDay(those, facets) : those);
  const all = groupHits(hits, { isTyping });
  return {
    answer,
    ...{ whole: inOrder(whole), lacking: inOrder(lacking) },
    ...(withCounts && {
      counts: countFacets([...all.whole, ...all.lacking], facets, query.chosen),
    }),
  };
}
