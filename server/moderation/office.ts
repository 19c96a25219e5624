import type { DatabaseSync } from 'node:sqlite';
import type { PortalFacts } from '../portal/facts.ts';
import type { Submission } from '../store/submission.ts';

/** Where moderators decide. */
export interface Office {
  /** Folder of the portal. */
  root: string;
  facts: PortalFacts;
  store: DatabaseSync;
  now: Date;
}

/** Why a decision cannot be carried out. */
export type DecisionRule =
  | 'unknown'
  | 'erased'
  | 'page-gone'
  | 'published'
  | 'unknown-body'
  | 'no-words'
  | 'other-answer'
  | 'file-gone'
  | 'file-broken';

/** What became of a decision: carried out, as it was already, or not possible. */
export type Decision =
  | { outcome: 'done' | 'same'; submission: Submission }
  | { outcome: 'not-possible'; rule: DecisionRule };

export function notPossible(rule: DecisionRule): Decision {
  return { outcome: 'not-possible', rule };
}
