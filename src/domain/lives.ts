import type { Day } from './calendar.ts';
import { endOf, type Act, type DocumentLife } from './lifecycle.ts';
import { ENDING_KINDS, isKindOf, type RelationKind } from './relation.ts';

/** A document's own dates and what a source states of it. */
export type OwnLife = Omit<DocumentLife, 'acts'> & { id: string };

/** A relation as far as it bears on force. */
export interface HeldAct {
  kind: RelationKind;
  acting: string;
  target: string;
  clauses: readonly string[];
  isVerified: boolean;
}

/**
 * Lives of documents that act on one another. Whether an act came about depends on the acting document's own end,
 * and so on along the chain; where documents end one another in a circle, which `check` refuses, the circle is
 * cut at the document asked for.
 */
export function toLives(
  documents: readonly OwnLife[],
  acts: readonly HeldAct[],
): (id: string) => DocumentLife {
  const own = new Map(documents.map((it) => [it.id, it]));
  const byTarget = Map.groupBy(acts, ({ target }) => target);
  const ends = new Map<string, Day | undefined>();

  const actOf = (act: HeldAct) => toAct(act, own.get(act.acting), ends.get(act.acting));
  const endersOf = (id: string) => (byTarget.get(id) ?? []).filter(isEnding);
  return (id) => {
    const all = byTarget.get(id) ?? [];
    for (const { acting } of all) findEnd(acting, { ends, own, endersOf, actOf });
    return { ...own.get(id), acts: all.map(actOf) };
  };
}

interface Search {
  /** Ends found so far. */
  ends: Map<string, Day | undefined>;
  own: ReadonlyMap<string, OwnLife>;
  endersOf: (id: string) => HeldAct[];
  actOf: (act: HeldAct) => Act;
}

/** Find the end of a document, and before it those of all that end it. A stack of its own bears any length. */
function findEnd(asked: string, { ends, own, endersOf, actOf }: Search): void {
  const stack = [asked];
  const open = new Set<string>();
  for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
    if (ends.has(id)) {
      stack.pop();
    } else if (open.has(id)) {
      ends.set(id, endOf({ ...own.get(id), acts: endersOf(id).map(actOf) }));
    } else {
      open.add(id);
      const before = endersOf(id).map(({ acting }) => acting);
      stack.push(...before.filter((it) => !ends.has(it) && !open.has(it)).reverse());
    }
  }
}

/** Whether an act bears on the end of its target. */
function isEnding({ kind, clauses }: HeldAct): boolean {
  return isKindOf(ENDING_KINDS, kind) && clauses.length === 0;
}

function toAct(
  { kind, acting, clauses, isVerified }: HeldAct,
  actor: OwnLife | undefined,
  actorEndedOn: Day | undefined,
): Act {
  const { effectiveFrom, issuedOn } = actor ?? {};
  return {
    kind,
    document: acting,
    clauses,
    isVerified,
    from: effectiveFrom ?? issuedOn,
    isFromIssue: effectiveFrom === undefined,
    actorEndedOn,
  };
}
