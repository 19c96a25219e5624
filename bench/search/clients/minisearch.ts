import MiniSearch from 'minisearch';
import { bothForms, markedWords } from '../normal.ts';
import { DEPTH, type WholeClient } from './client.ts';

export const miniSearch: WholeClient = {
  name: 'MiniSearch',
  settings:
    'fields title, facts, text; each word with its marks and without; the last word as a prefix; all words, then any',
  imports: `import MiniSearch from 'minisearch'; console.log(MiniSearch);`,
  build: (entries) => {
    const index = new MiniSearch({
      idField: 'name',
      fields: ['title', 'facts', 'text'],
      tokenize: markedWords,
      processTerm: bothForms,
      searchOptions: { prefix: (_, at, terms) => at === terms.length - 1 },
    });
    index.addAll(entries);
    return Promise.resolve({
      rank: (query: string) => {
        const found = [
          ...index.search(query, { combineWith: 'AND' }),
          ...index.search(query, { combineWith: 'OR' }),
        ];
        return [...new Set(found.map(({ id }) => String(id)))].slice(0, DEPTH);
      },
      file: JSON.stringify(index),
    });
  },
};
