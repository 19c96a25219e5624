import { findBearer } from '../../search/query/own-symbol.ts';
import type { Searcher } from './searcher.ts';

/** Address of the one document that bears a symbol that was typed whole. */
export function bearerOf(searcher: Searcher, words: string): Promise<string | undefined> {
  return searcher.use(async ({ index }) => {
    const entry = await findBearer(words, index);
    return entry === undefined ? undefined : (await index.record(entry)).address;
  });
}
