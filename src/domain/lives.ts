import type { Day } from './calendar.ts';
import { endOf, type Act, type DocumentLife } from './lifecycle.ts';
import type { RelationKind } from './relation.ts';

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
  const open = new Set<string>();

  const endOfId = (id: string): Day | undefined => {
    if (ends.has(id) || open.has(id)) return ends.get(id);
    open.add(id);
    const end = endOf(lifeOf(id));
    open.delete(id);
    ends.set(id, end);
    return end;
  };
  const lifeOf = (id: string): DocumentLife => ({
    ...own.get(id),
    acts: (byTarget.get(id) ?? []).map((act) => toAct(act, own.get(act.acting), endOfId)),
  });
  return lifeOf;
}

function toAct(
  { kind, acting, clauses, isVerified }: HeldAct,
  actor: OwnLife | undefined,
  endOfId: (id: string) => Day | undefined,
): Act {
  const { effectiveFrom, issuedOn } = actor ?? {};
  return {
    kind,
    document: acting,
    clauses,
    isVerified,
    from: effectiveFrom ?? issuedOn,
    isFromIssue: effectiveFrom === undefined,
    actorEndedOn: endOfId(acting),
  };
}
