import { Search } from '../../src/search/query/search.ts';
import { routesUnder } from '../../src/routes.ts';
import { servePortal } from '../serve/serve-portal.ts';
import { DEPTH, measure, type Measures } from './measures.ts';
import type { JudgedQuery } from './query-set.ts';
import { servedIndex } from './served-index.ts';

/** How one query did. */
export interface Outcome {
  query: JudgedQuery;
  /** Ids of the first ten answers, best first. */
  ranked: string[];
  measures: Measures;
  /** Bytes fetched for the query and its first ten answers, with nothing kept but what opening fetched. */
  bytes: number;
}

/** How a set of queries did over a portal. */
export interface Evaluation {
  outcomes: Outcome[];
  /** Bytes fetched to open the index. */
  openingBytes: number;
}

/**
 * Run the search that readers run, over a built portal that is served as a real deployment serves it.
 *
 * @throws {Error} when the folder holds no index
 */
export async function evaluate(
  folder: string,
  queries: readonly JudgedQuery[],
): Promise<Evaluation> {
  const server = await servePortal({ folder, basePath: '/', port: 0 });
  const index = servedIndex(new URL(routesUnder('/').searchIndex, server.url).href);
  try {
    await Search.open(index.files);
    const openingBytes = index.takeBytes();
    const outcomes: Outcome[] = [];
    for (const query of queries) {
      const search = await Search.open(index.files);
      index.takeBytes();
      const { hits } = await search.find(query.query);
      const records = await Promise.all(
        hits.slice(0, DEPTH).map(({ entry }) => search.index.record(entry)),
      );
      const ranked = records.map(({ id }) => judgedName(id, query));
      const measures = measure(ranked, query);
      outcomes.push({ query, ranked, measures, bytes: index.takeBytes() });
    }
    return { outcomes, openingBytes };
  } finally {
    await server.close();
  }
}

/** The name under which a set knows an entry: its file name, with the collection where the set says so. */
function judgedName(id: string, { relevant }: JudgedQuery): string {
  const short = id.slice(id.indexOf('/') + 1);
  return Object.hasOwn(relevant, id) ? id : short;
}
