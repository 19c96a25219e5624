import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Receiver } from './receiver.ts';

export interface ListenOptions {
  /** 0 for any. */
  port: number;
  /** This machine alone when absent. */
  host?: string;
  patience?: Patience;
}

/** How long a sender may take, in milliseconds. */
export interface Patience {
  headers: number;
  request: number;
}

const PATIENCE: Patience = { headers: 10_000, request: 30_000 };
const CHECK_EVERY = 1000;
const KEEP_ALIVE = 5000;
const HEADER_BYTES = 8 * 1024;
const MOST_HEADERS = 60;
/** With forms of 64 kB no more than 32 MB are held of what senders have not finished. */
const MOST_CONNECTIONS = 500;
const REQUESTS_OF_CONNECTION = 200;

export interface Listening {
  port: number;
  close: () => Promise<void>;
}

/**
 * Serve a receiver on a port of its own. Slow, long and endless requests are ended.
 *
 * @throws {Error} when the port cannot be had
 */
export async function listen(receiver: Receiver, options: ListenOptions): Promise<Listening> {
  const { headers, request } = options.patience ?? PATIENCE;
  const server = createServer(
    {
      maxHeaderSize: HEADER_BYTES,
      headersTimeout: headers,
      requestTimeout: request,
      keepAliveTimeout: KEEP_ALIVE,
      connectionsCheckingInterval: Math.min(CHECK_EVERY, headers),
    },
    (asked, response) => {
      receiver.answer(asked, response).catch(() => response.destroy());
    },
  );
  server.maxHeadersCount = MOST_HEADERS;
  server.maxConnections = MOST_CONNECTIONS;
  server.maxRequestsPerSocket = REQUESTS_OF_CONNECTION;
  server.listen(options.port, options.host ?? '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      receiver.close();
    },
  };
}
