import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RefusalRule } from './refusal.ts';

/** An answer as a value. */
export interface Reply {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** The rule by which nothing was done, for the log. */
  rule?: RefusalRule;
}

/** On every answer: nothing is kept, framed, guessed at, or told to the next page. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
} as const;

export function htmlReply(body: string, status = 200): Reply {
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body };
}

export function jsonReply(value: unknown, status = 200): Reply {
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  return { status, headers, body: JSON.stringify(value) };
}

/** Lead a browser on after it sent a form. */
export function seeOther(address: string): Reply {
  return { status: 303, headers: { Location: address }, body: '' };
}

/** Whether the sender is a script that reads JSON, rather than a person's browser. */
export function wantsJson(request: IncomingMessage): boolean {
  return /(^|,)\s*application\/json\b/.test(request.headers.accept ?? '');
}

/** Send a reply. A connection on which unread bytes of a request remain is closed behind it. */
export function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const body = Buffer.from(reply.body);
  if (!request.complete) response.setHeader('Connection', 'close');
  response.writeHead(reply.status, {
    ...HEADERS,
    ...reply.headers,
    'Content-Length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
