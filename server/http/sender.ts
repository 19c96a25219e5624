import type { IncomingMessage } from 'node:http';

const LOOPBACK = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

/**
 * Address from which a request came. A server in front tells it in `X-Forwarded-For`; the last entry is its own, and it is
 * believed only where such a server is said to be there, on this machine.
 */
export function senderOf(request: IncomingMessage, behindProxy: boolean): string {
  const peer = request.socket.remoteAddress ?? '';
  if (!behindProxy || !LOOPBACK.test(peer)) return peer;
  const told = String(request.headers['x-forwarded-for'] ?? '');
  return told.split(',').at(-1)?.trim() ?? peer;
}

/** Whether a browser says that a page of another site sends the request. */
export function isFromOtherSite(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
}
