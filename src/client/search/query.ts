import { fold, placeTone } from '../../domain/vietnamese.ts';
import type { Filters, Found, Pagefind } from './pagefind.ts';

/** What the reader asks: words and chosen filter values. */
export interface Query {
  words: string;
  chosen: Record<string, string[]>;
}

export const FILTER_NAMES = ['loai', 'nam', 'chuyen-muc', 'the-loai'] as const;

/** The query that an address or a form holds. */
export function readQuery(params: URLSearchParams): Query {
  const chosen = FILTER_NAMES.map((name) => [name, params.getAll(name)] as const);
  return {
    words: params.get('q')?.trim() ?? '',
    chosen: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
  };
}

/** The query as the address of the search page holds it. */
export function toParams({ words, chosen }: Query): string {
  const params = new URLSearchParams(words ? { q: words } : {});
  for (const [name, values] of Object.entries(chosen)) {
    for (const value of values) params.append(name, value);
  }
  return params.toString();
}

/** Search as typed; when nothing is found, without marks (facts 5.11). */
export async function find(pagefind: Pagefind, { words, chosen }: Query): Promise<Found> {
  const filters: Filters = Object.fromEntries(
    Object.entries(chosen).map(([name, any]) => [name, { any }]),
  );
  const typed = placeTone(words.normalize('NFC'));
  const found = await pagefind.search(typed || null, { filters });
  const folded = fold(typed);
  if (found.results.length > 0 || folded === typed) return found;
  return pagefind.search(folded, { filters });
}
