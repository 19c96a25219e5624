import type { IndexFiles } from '../../../search/query/index-reader.ts';
import { MANIFEST } from '../../../search/format/files.ts';

/** Files of the index below an address, fetched and unpacked by the browser. */
export function indexFilesAt(folder: string): IndexFiles {
  return {
    json: async (path): Promise<unknown> => (await fetched(folder + path)).json(),
    bytes: async (path) => {
      const { body } = await fetched(folder + path);
      if (!body) throw new Error(`${path} is empty`);
      const unpacked = body.pipeThrough(new DecompressionStream('gzip'));
      return new Uint8Array(await new Response(unpacked).arrayBuffer());
    },
  };
}

async function fetched(address: string): Promise<Response> {
  // The names of all other files tell their content.
  const cache = address.endsWith(MANIFEST) ? 'no-cache' : 'default';
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
