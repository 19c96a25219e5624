import type { Phrasings } from '../phrasings.ts';
import final from './final.ts';
import tuning from './tuning.ts';

interface Asking {
  phrasings: Phrasings;
  /** Seed of the portal and of what is drawn; no two sets share one. */
  seed: number;
  /** Day on which the readers of the set look at the portal. */
  day: string;
}

/** Ways to ask by name. What search is tuned with and what judges it in the end are of different hands. */
export const PHRASINGS = {
  tuning: { phrasings: tuning, seed: 404, day: '2026-11-25' },
  final: { phrasings: final, seed: 2718, day: '2026-11-25' },
} satisfies Record<string, Asking>;

/** Is this the name of phrasings? */
export function isPhrasingName(name: string): name is keyof typeof PHRASINGS {
  return Object.hasOwn(PHRASINGS, name);
}
