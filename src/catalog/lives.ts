import { toLives, type HeldAct, type OwnLife } from '../domain/lives.ts';
import type { DocumentLife } from '../domain/lifecycle.ts';
import type { DocumentEntry, HeldRelation } from './portal.ts';

/** What is known of the force of each document, from its own dates and from what the others say they do. */
export function livesOf(documents: readonly DocumentEntry[]): (id: string) => DocumentLife {
  return toLives(documents.map(ownLife), documents.flatMap(heldActs));
}

function ownLife({ id, data }: DocumentEntry): OwnLife {
  const { issuedOn, effectiveFrom, expiresOn, statedStatus } = data;
  return {
    id,
    issuedOn: issuedOn === 'unknown' ? undefined : issuedOn,
    effectiveFrom,
    expiresOn,
    statedStatus,
  };
}

function heldActs(acting: DocumentEntry): HeldAct[] {
  return acting.data.relations.flatMap((relation) => {
    const { kind, document, clauses } = relation;
    if (!document) return [];
    const isVerified = !isSecondary({ acting, relation });
    return [{ kind, acting: acting.id, target: document, clauses, isVerified }];
  });
}

/** Whether a relation is known from a secondary source alone: its own, or that of the document that holds it. */
export function isSecondary({ acting, relation }: Omit<HeldRelation, 'basis'>): boolean {
  return (relation.source ?? acting.data.source).verification === 'secondary';
}
