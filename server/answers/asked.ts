import type { IncomingMessage } from 'node:http';
import type { DatabaseSync } from 'node:sqlite';
import type { Routes } from '../../src/routes.ts';
import type { AddressLimits, Limited } from '../intake/address-limits.ts';
import type { Keys } from '../keys/keys.ts';
import { Refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import type { PortalFacts } from '../portal/facts.ts';

/** What stands behind every answer. */
export interface Desk {
  /** Folder of the portal. */
  root: string;
  store: DatabaseSync;
  keys: Keys;
  limits: AddressLimits;
  /** Seconds that a person needs at least between seeing a form and sending it. */
  minimumSeconds: number;
  /** Submissions that may wait for a moderator at once. */
  mostWaiting: number;
  /** Called after a submission is kept. */
  arrived: () => void;
  /** Tell whoever runs the receiver of an error; never what a reader sent. */
  report: (error: unknown) => void;
}

/** One request and all that its answer depends on. */
export interface Asked {
  request: IncomingMessage;
  query: URLSearchParams;
  /** Whether a script asks, rather than a person's browser. */
  json: boolean;
  /** Address that it came from; known for the time of the answer alone. */
  sender: string;
  now: Date;
  facts: PortalFacts;
  routes: Routes;
  desk: Desk;
}

export type Answer = (asked: Asked) => Reply | Promise<Reply>;

/**
 * Count an act against the sender's block.
 *
 * @throws {Refusal} when the block has done it too often
 */
export function allow({ desk, sender }: Asked, what: Limited): void {
  const wait = desk.limits.take(what, sender);
  if (wait !== undefined)
    throw new Refusal('too-many', { headers: { 'Retry-After': String(wait) } });
}

/** An address of the portal as from its root, without the base path; undefined when it is none of the portal's. */
export function withoutBase(address: string, basePath: string): string | undefined {
  return address.startsWith(basePath) ? `/${address.slice(basePath.length)}` : undefined;
}
