import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { answerFrom } from '../../../scripts/serve/answer.ts';
import { SECURITY_HEADERS } from '../../../scripts/serve/headers.ts';

/** What went over the line to a browser. */
export interface Traffic {
  /** Bytes of answers, with their heads. */
  bytes: number;
  requests: number;
}

export interface CountingServer {
  url: string;
  /** What went over the line since the server began. */
  total: () => Traffic;
  close: () => void;
}

/** What came between two counts. */
export function between(before: Traffic, after: Traffic): Traffic {
  return { bytes: after.bytes - before.bytes, requests: after.requests - before.requests };
}

/** Serve a folder as a deployment serves a portal, and count all that browsers are sent, workers included. */
export async function countingServer(folder: string): Promise<CountingServer> {
  const answer = answerFrom({ folder, basePath: '/' });
  const sockets = new Set<Socket>();
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    letCompile(response);
    answer(request, response).catch(() => response.writeHead(404).end());
  });
  server.on('connection', (socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    total: () => ({
      bytes: [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
      requests,
    }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const NAME = 'Content-Security-Policy';

/** Pagefind compiles WebAssembly; both searches get the heads that let it, so that they weigh the same. */
function letCompile(response: ServerResponse): void {
  const set = response.setHeader.bind(response);
  const policy = SECURITY_HEADERS[NAME].replace(
    "script-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
  );
  response.setHeader = (name, value) => set(name, name === NAME ? policy : value);
}
