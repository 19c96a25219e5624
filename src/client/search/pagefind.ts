/** What the search page uses of Pagefind's interface (https://pagefind.app/docs/api/). */
export interface Pagefind {
  /** Loads the filters; until then no search counts them. */
  filters: () => Promise<Counts>;
  search: (query: string | null, options: { filters: Filters }) => Promise<Found>;
}

export type Filters = Record<string, { any: string[] }>;
export type Counts = Record<string, Record<string, number>>;

export interface Found {
  results: { data: () => Promise<Fragment> }[];
  /** Counts of filter values for the query alone. */
  totalFilters: Counts;
}

export interface Fragment {
  /** Address as it was indexed, base path included. */
  raw_url: string;
  content: string;
  meta: { title?: string; kind?: string; symbol?: string; date?: string };
}

/** Load the search bundle, whose address is known to the page alone. */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.filters();
  return pagefind;
}
