import { Index } from 'flexsearch';
import { bothForms, markedWords } from '../normal.ts';
import { DEPTH, type WholeClient } from './client.ts';

export const flexSearch: WholeClient = {
  name: 'FlexSearch',
  settings:
    'an index of titles with facts, asked first, and one of all; each word with its marks and without; ' +
    'context of two neighbours; suggest',
  imports: `import { Index } from 'flexsearch'; console.log(Index);`,
  build: async (entries) => {
    const heads = anIndex();
    const texts = anIndex();
    entries.forEach(({ title, facts, text }, at) => {
      heads.add(at, `${title}\n${facts}`);
      texts.add(at, `${title}\n${facts}\n${text}`);
    });
    const names = entries.map(({ name }) => name);
    const parts = { heads: await partsOf(heads), texts: await partsOf(texts) };
    return {
      rank: (query) => {
        const found = [
          ...heads.search(query, { limit: DEPTH }),
          ...texts.search(query, { limit: DEPTH, suggest: true }),
        ];
        return [...new Set(found)].slice(0, DEPTH).map((at) => names[Number(at)] ?? '');
      },
      file: JSON.stringify({ names, ...parts }),
    };
  },
};

function anIndex(): Index {
  return new Index({
    tokenize: 'strict',
    context: { depth: 2, bidirectional: true, resolution: 9 },
    encode: (text) => markedWords(text).flatMap(bothForms),
  });
}

/** What an index exports, whose handler may be called after the call returned. */
async function partsOf(index: Index): Promise<[key: string, part: string][]> {
  const parts: [string, string][] = [];
  const exported: unknown = index.export((key, part) => {
    parts.push([key, part]);
  });
  await exported;
  return parts;
}
