import { FACETS } from '../../search/format/files.ts';
import type { Chosen } from '../../search/query/filter.ts';

/** What a reader asks, as the address of the search page holds it. */
export interface Query {
  words: string;
  chosen: Chosen;
  isByDay: boolean;
  /** What was typed is not mended. */
  isAsTyped: boolean;
}

/** Words of a form elsewhere: the document that bears the symbol opens at once. */
export const OPENS = 'mo';
const SORT = 'sap-xep';
/** The order by day, as the address and the choice of an order name it. */
export const BY_DAY = 'ngay';
const AS_TYPED = 'dung-chu';

/** A query of words alone. */
export function ofWords(words: string): Query {
  return { words: words.trim(), chosen: {}, isByDay: false, isAsTyped: false };
}

/** The query that an address holds. */
export function readQuery(params: URLSearchParams): Query {
  const chosen = FACETS.map((name) => [name, params.getAll(name)] as const);
  return {
    ...ofWords(params.get('q') ?? ''),
    chosen: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    isByDay: params.get(SORT) === BY_DAY,
    isAsTyped: params.has(AS_TYPED),
  };
}

/** The query as the address holds it; empty where it asks for nothing. */
export function toParams({ words, chosen, isByDay, isAsTyped }: Query): string {
  const params = new URLSearchParams(words ? { q: words } : {});
  for (const name of FACETS) for (const value of chosen[name] ?? []) params.append(name, value);
  if (params.size > 0 && isByDay) params.set(SORT, BY_DAY);
  if (words && isAsTyped) params.set(AS_TYPED, '1');
  return params.toString();
}

/** Whether the facets of entries are needed to answer. */
export function needsFacets({ chosen, isByDay }: Query): boolean {
  return isByDay || isNarrowed(chosen);
}

export function isNarrowed(chosen: Chosen): boolean {
  return FACETS.some((name) => (chosen[name]?.length ?? 0) > 0);
}

/** The choice with a value put in, or taken out where it is in. */
export function withToggled(chosen: Chosen, name: keyof Chosen, value: string): Chosen {
  const own = chosen[name] ?? [];
  const next = own.includes(value) ? own.filter((it) => it !== value) : [...own, value];
  return { ...chosen, [name]: next };
}
