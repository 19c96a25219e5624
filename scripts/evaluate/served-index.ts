import type { IndexFiles } from '../../src/search/query/index-reader.ts';
import { gunzipSync } from 'node:zlib';

/** Files of an index as a server sends them, with a count of the bytes that a reader's line carries. */
export interface ServedIndex {
  files: IndexFiles;
  /** Bytes of bodies sent since the last call. */
  takeBytes: () => number;
}

/** Ask a server for the files of an index, in the coding that a browser takes. `address` is the index's folder. */
export function servedIndex(address: string): ServedIndex {
  let bytes = 0;
  const ask = async (path: string): Promise<Response> => {
    const response = await fetch(new URL(path, address), {
      headers: { 'Accept-Encoding': 'gzip, br' },
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    bytes += Number(response.headers.get('content-length'));
    return response;
  };
  return {
    files: {
      json: async (path) => (await ask(path)).json() as Promise<unknown>,
      bytes: async (path) =>
        new Uint8Array(gunzipSync(Buffer.from(await (await ask(path)).arrayBuffer()))),
    },
    takeBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
  };
}
