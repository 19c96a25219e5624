import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { answerFrom } from './answer.ts';
import type { Receiver } from '../../server/receiver.ts';
import type { Served } from './target.ts';

export interface ServeOptions extends Served {
  /** Where to begin to look for a free port; 0 for any. */
  port: number;
  /** This machine alone when absent. */
  host?: string;
  /** Answers all that stands below its prefix, beside the portal's files. */
  receiver?: Pick<Receiver, 'prefix' | 'answer'> | undefined;
}

export interface PortalServer {
  /** Address of the home page. */
  url: string;
  port: number;
  close: () => Promise<void>;
}

/** Ports tried, one after the other, before giving up. */
const TRIES = 50;

/**
 * Serve a built portal as a real deployment does: headers, compression, the portal's own page for what is not
 * there. Takes the next free port when the port is taken.
 *
 * @throws {Error} when no port can be had
 */
export async function servePortal(options: ServeOptions): Promise<PortalServer> {
  const { folder, basePath, host = '127.0.0.1', receiver } = options;
  const answerPage = answerFrom({ folder: resolve(folder), basePath });
  const server = createServer((request, response) => {
    const isForm = receiver && request.url?.startsWith(receiver.prefix);
    const answer = isForm ? receiver.answer : answerPage;
    answer(request, response).catch(() => {
      // The portal is not there: never built, or between two builds.
      if (!response.headersSent) response.writeHead(503, { 'Retry-After': '1' });
      response.end();
    });
  });
  const port = await listen(server, options.port, host);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}${basePath}`,
    port,
    close: () => close(server),
  };
}

async function listen(server: Server, first: number, host: string): Promise<number> {
  for (let port = first; port < first + TRIES; port += 1) {
    if (await isListening(server, port, host)) return (server.address() as AddressInfo).port;
  }
  throw new Error(`no free port from ${first} to ${first + TRIES - 1}`);
}

/** Whether the server listens on the port; false when the port is taken. */
async function isListening(server: Server, port: number, host: string): Promise<boolean> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return false;
    throw error;
  }
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => {
      done();
    });
    server.closeAllConnections();
  });
}
