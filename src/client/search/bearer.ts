import { findBearer } from '../../search/query/own-symbol.ts';
import type { Search } from '../../search/query/search.ts';

/** Address of the one document that bears a symbol that was typed whole. */
export async function bearerOf({ index }: Search, words: string): Promise<string | undefined> {
  const entry = await findBearer(words, index);
  return entry === undefined ? undefined : (await index.record(entry)).address;
}
