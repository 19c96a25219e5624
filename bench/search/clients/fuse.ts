import Fuse from 'fuse.js';
import { foldedText } from '../normal.ts';
import { DEPTH, type WholeClient } from './client.ts';

export const fuse: WholeClient = {
  name: 'Fuse',
  settings: 'keys title (3), facts (3), text; without marks; anywhere in a text; threshold 0.3',
  imports: `import Fuse from 'fuse.js'; console.log(Fuse);`,
  build: (entries) => {
    const list = entries.map(({ name, title, facts, text }) => ({
      name,
      title: foldedText(title),
      facts: foldedText(facts),
      text: foldedText(text),
    }));
    const index = new Fuse(list, {
      ignoreLocation: true,
      threshold: 0.3,
      keys: [
        { name: 'title', weight: 3 },
        { name: 'facts', weight: 3 },
        { name: 'text', weight: 1 },
      ],
    });
    return Promise.resolve({
      rank: (query: string) =>
        index.search(foldedText(query), { limit: DEPTH }).map(({ item }) => item.name),
      file: JSON.stringify(list),
    });
  },
};
