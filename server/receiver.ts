import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { routesUnder } from '../src/routes.ts';
import type { Desk } from './answers/asked.ts';
import { replyTo } from './answers/reply-to.ts';
import { send } from './http/reply.ts';
import { senderOf } from './http/sender.ts';
import { addressLimits, type Allowances } from './intake/address-limits.ts';
import { bindKey, forgetKey } from './keys/bind-key.ts';
import { keysFrom } from './keys/keys.ts';
import { logTo, type Log } from './log.ts';
import { portalFacts } from './portal/facts.ts';
import { eraseExpired } from './store/erase.ts';
import { openStore } from './store/open-store.ts';
import { countWaiting } from './store/receive.ts';

export interface ReceiverOptions {
  /** Folder of the portal. */
  portal: string;
  /** Folder of the database. */
  data: string;
  /** Of `SECRET_BYTES` bytes. */
  secret: Uint8Array;
  /** Whether the key is for this run alone; what an earlier one locked is erased. */
  isThrownAway?: boolean;
  /** Whether a server on this machine stands in front and tells where requests come from. */
  behindProxy?: boolean;
  minimumSeconds?: number;
  mostWaiting?: number;
  allowances?: Allowances;
  log?: Log;
  /** Called after a submission is kept, with how many wait. */
  arrived?: (waiting: number) => void;
  now?: () => Date;
}

export interface Receiver {
  /** Below this every address is the receiver's. */
  prefix: string;
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  close: () => void;
}

/** File of the database in the folder of data. */
export const STORE_FILE = 'feedback.db';
const MINIMUM_SECONDS = 3;
const MOST_WAITING = 5000;
const HOUR = 3_600_000;

/**
 * The receiver of readers' comments on one portal: answers requests below its prefix, from whatever server they come.
 * Undefined when the portal does not say what becomes of readers' data.
 *
 * @throws {Fault} when the database cannot be used with this key or by this release
 */
export function createReceiver(options: ReceiverOptions): Receiver | undefined {
  const { portal, data, secret, now = () => new Date() } = options;
  const factsNow = portalFacts(portal);
  const facts = factsNow();
  if (!facts?.site.feedback) return undefined;
  const log = options.log ?? logTo((line) => void process.stdout.write(`${line}\n`));
  const keys = keysFrom(secret);
  const store = openStore(join(data, STORE_FILE));
  try {
    if (options.isThrownAway) forgetKey(store);
    bindKey(store, keys);
  } catch (error) {
    store.close();
    throw error;
  }
  const desk: Desk = {
    root: portal,
    store,
    keys,
    limits: addressLimits(now, options.allowances),
    minimumSeconds: options.minimumSeconds ?? MINIMUM_SECONDS,
    mostWaiting: options.mostWaiting ?? MOST_WAITING,
    arrived: () => options.arrived?.(countWaiting(store)),
    report: log.failed,
  };
  const sweep = () => {
    const days = factsNow()?.site.feedback?.retentionDays;
    try {
      if (days !== undefined) eraseExpired(store, days, now());
    } catch (error) {
      log.failed(error);
    }
  };
  sweep();
  const sweeping = setInterval(sweep, HOUR).unref();
  return {
    prefix: routesUnder(facts.site.basePath).receiver,
    answer: async (request, response) => {
      const present = factsNow() ?? facts;
      const { name, reply } = await replyTo(request, {
        desk,
        facts: present,
        now: now(),
        sender: senderOf(request, options.behindProxy ?? false),
      });
      log.answered({ route: name, status: reply.status, rule: reply.rule });
      send(request, response, reply);
    },
    close: () => {
      clearInterval(sweeping);
      store.close();
    },
  };
}
