import { routesUnder } from '../../../src/routes.ts';
import type { IndexFiles } from '../../../src/search/query/index-reader.ts';
import { Search } from '../../../src/search/query/search.ts';
import { SHOWN } from './searcher.ts';

const folder = routesUnder('/').searchIndex;

const files: IndexFiles = {
  json: async (path) => (await ask(path)).json() as Promise<unknown>,
  bytes: async (path) => {
    const unpacked = (await ask(path)).body?.pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  },
};

async function ask(path: string): Promise<Response> {
  const response = await fetch(folder + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

let search: Search | undefined;

globalThis.searcher = {
  open: async () => {
    search = await Search.open(files);
  },
  find: async (query) => {
    const opened = search ?? (await Search.open(files));
    const { hits } = await opened.find(query);
    const shown = hits.slice(0, SHOWN).map(({ entry }) => opened.index.record(entry));
    return (await Promise.all(shown)).map(({ id }) => id);
  },
};
