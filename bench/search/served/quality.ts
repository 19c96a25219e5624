import type { Browser } from 'playwright-core';
import { evaluate } from '../../../scripts/evaluate/evaluate.ts';
import { measure } from '../../../scripts/evaluate/measures.ts';
import type { JudgedQuery } from '../../../scripts/evaluate/query-set.ts';
import type { Outcome } from '../comparison.ts';
import { answersOf } from './visit.ts';

/** How our own search answers, by `npm run evaluate`'s own run. */
export async function ownOutcomes(
  folder: string,
  queries: readonly JudgedQuery[],
): Promise<Outcome[]> {
  const { outcomes } = await evaluate(folder, queries);
  return outcomes.map(({ query, measures }) => ({ class: query.class, measures }));
}

/** How Pagefind answers in a browser. */
export async function pagefindOutcomes(
  browser: Browser,
  folder: string,
  queries: readonly JudgedQuery[],
): Promise<Outcome[]> {
  const answers = await answersOf(
    browser,
    folder,
    queries.map(({ query }) => query),
  );
  return queries.map((query, at) => ({
    class: query.class,
    measures: measure((answers[at] ?? []).map(nameIn), query),
  }));
}

/** `/articles/x/` is the page of the entry `articles/x`. */
function nameIn(address: string): string {
  return address.replace(/^\/|\/$/g, '');
}
