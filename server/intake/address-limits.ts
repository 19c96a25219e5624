import { createHmac, randomBytes } from 'node:crypto';
import { blockOf } from './address-block.ts';

/** How often one block of addresses may do something. */
export interface Allowance {
  hour: number;
  day: number;
}

/** What is limited: sending comments, asking for a form and trying to send one, answering whether a page is useful, asking by code. */
export type Limited = 'comment' | 'attempt' | 'useful' | 'ask';

export type Allowances = Record<Limited, Allowance>;

/** An office or a village may stand behind one address. */
export const ALLOWANCES: Allowances = {
  comment: { hour: 20, day: 60 },
  attempt: { hour: 600, day: 3000 },
  useful: { hour: 60, day: 300 },
  ask: { hour: 120, day: 600 },
};

/** Counts who does what, without knowing who. */
export interface AddressLimits {
  /** Count one act; seconds until the next one is allowed when this one is not. */
  take: (what: Limited, address: string) => number | undefined;
}

interface Count {
  hour: number;
  inHour: number;
  inDay: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Blocks remembered at once; the longest unseen is forgotten beyond it. */
const MOST_BLOCKS = 50_000;

/**
 * Limits that keep no address: a block is known by a digest under a key that is drawn each day, stands in memory alone and
 * is forgotten with all counts.
 */
export function addressLimits(now: () => Date, allowances: Allowances = ALLOWANCES): AddressLimits {
  let day = -1;
  let key = randomBytes(32);
  const counts = new Map<string, Count>();
  return {
    take: (what, address) => {
      const time = now().getTime();
      if (Math.floor(time / DAY) !== day) {
        day = Math.floor(time / DAY);
        key = randomBytes(32);
        counts.clear();
      }
      const name = createHmac('sha256', key)
        .update(`${what} ${blockOf(address)}`)
        .digest('base64');
      const hour = Math.floor(time / HOUR);
      const known = counts.get(name) ?? { hour, inHour: 0, inDay: 0 };
      const count = known.hour === hour ? known : { ...known, hour, inHour: 0 };
      counts.delete(name);
      counts.set(name, count);
      if (counts.size > MOST_BLOCKS) counts.delete(counts.keys().next().value ?? '');
      if (count.inDay >= allowances[what].day) return secondsUntil(DAY, time);
      if (count.inHour >= allowances[what].hour) return secondsUntil(HOUR, time);
      count.inHour += 1;
      count.inDay += 1;
      return undefined;
    },
  };
}

function secondsUntil(period: number, time: number): number {
  return Math.ceil((period - (time % period)) / 1000);
}
