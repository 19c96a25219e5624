import { createHash } from 'node:crypto';

/** Digest of a view: equal views make equal pages, so it is the page's cache key. */
export function digestOf(view: unknown): string {
  return createHash('sha256').update(JSON.stringify(view)).digest('hex').slice(0, 32);
}
