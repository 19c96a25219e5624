import { SHOWN } from './searcher.ts';

interface Pagefind {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

// The bundle of Pagefind stands beside the index that it reads.
const bundle = '/pagefind/pagefind.js';
const loaded = import(bundle) as Promise<Pagefind>;

globalThis.searcher = {
  open: async () => (await loaded).init(),
  find: async (query) => {
    const { results } = await (await loaded).search(query);
    const shown = await Promise.all(results.slice(0, SHOWN).map((it) => it.data()));
    return shown.map(({ url }) => url);
  },
};
