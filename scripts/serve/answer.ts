import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { cachingOf, SECURITY_HEADERS } from './headers.ts';
import { isText, sendText } from './send-text.ts';
import { findTarget, type Served } from './target.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answer requests from the files of a portal. Files are looked up each time, since a build may replace them. */
export function answerFrom(served: Served): Answer {
  const sendOther = sirv(served.folder, { dev: true, etag: true });
  return async (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const target = findTarget(request.url ?? '/', served);
    const path = target && 'path' in target ? target.path : '404.html';
    response.setHeader('Cache-Control', target ? cachingOf(path) : 'no-cache');
    if (target && 'redirect' in target) {
      response.writeHead(301, { Location: target.redirect }).end();
    } else if (isText(path)) {
      const status = target ? 200 : 404;
      await sendText(request, response, { file: join(served.folder, path), status });
    } else {
      request.url = `/${encodeURI(path)}`;
      sendOther(request, response);
    }
  };
}
