import { hash } from 'node:crypto';

/** Digest of a view: equal views make equal pages, so it is the page's cache key. */
export function digestOf(view: unknown): string {
  return hash('sha256', JSON.stringify(view)).slice(0, 32);
}
