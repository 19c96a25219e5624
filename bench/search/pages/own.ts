import { ofWords } from '../../../src/client/search/query.ts';
import { Searcher } from '../../../src/client/search/searcher.ts';
import { routesUnder } from '../../../src/routes.ts';
import { SHOWN } from './searcher.ts';

const startWorker = () => new Worker('/own-worker.js', { type: 'module' });
const searcher = new Searcher(routesUnder('/').searchIndex, startWorker);

globalThis.searcher = {
  // As on the search page, all that searches comes when a letter is typed.
  open: () => Promise.resolve(),
  find: async (query) => {
    const wanted = { isTyping: false, withCounts: false, skip: 0, take: SHOWN };
    const { results } = await searcher.find({ query: ofWords(query), ...wanted });
    return results.map(({ record }) => record.id);
  },
};
