import { lastDayOf, type Day } from '../calendar.ts';
import type { RelationKind } from '../relation.ts';

/** What one document does to another from a day on. */
export interface Act {
  kind: RelationKind;
  /** Id of the acting document. */
  document: string;
  /** Day, month or year from which it acts; absent where the acting document's day is not known. */
  from?: string | undefined;
  /** Whether `from` is the day of issue, since no day of effect is known. */
  isFromIssue?: boolean;
  /** Clauses of the target that it acts on; none means the whole document. */
  clauses: readonly string[];
  /** False where the act is known from secondary sources alone. */
  isVerified: boolean;
  /** First day on which the acting document is no longer in force itself. */
  actorEndedOn?: Day | undefined;
}

/**
 * Whether an act never came about: the acting document had ended before its own day came. One that ends later
 * leaves what it did standing, since what it replaced does not revive.
 */
export function isVoid({ from, actorEndedOn }: Act): boolean {
  return from !== undefined && actorEndedOn !== undefined && actorEndedOn <= lastDayOf(from);
}

/**
 * Whether an act has come about by `day`. A month or a year counts from its last day, before which it would be a
 * guess; an act whose day is not known counts as past.
 */
export function hasBegun(act: Act, day: Day): boolean {
  return (act.from === undefined || lastDayOf(act.from) <= day) && !isVoid(act);
}

export function isWhole({ clauses }: Act): boolean {
  return clauses.length === 0;
}

/** Earliest first; of one day, by document. Acts of an unknown day stand first. */
export function compareActs(a: Act, b: Act): number {
  return compareTexts(begin(a), begin(b)) || compareTexts(a.document, b.document);
}

function begin({ from }: Act): string {
  return from === undefined ? '' : lastDayOf(from);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
