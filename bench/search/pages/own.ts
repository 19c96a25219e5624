import { indexFilesAt } from '../../../src/client/search/index-files.ts';
import { Searcher } from '../../../src/client/search/searcher.ts';
import { routesUnder } from '../../../src/routes.ts';
import { SHOWN } from './searcher.ts';

const searcher = new Searcher(indexFilesAt(routesUnder('/').searchIndex));

globalThis.searcher = {
  // As on the search page, all that searches comes when a letter is typed.
  open: () => Promise.resolve(),
  find: (query) =>
    searcher.use(async ({ search }) => {
      const { hits } = await search.find(query);
      const shown = hits.slice(0, SHOWN).map(({ entry }) => search.index.record(entry));
      return (await Promise.all(shown)).map(({ id }) => id);
    }),
};
