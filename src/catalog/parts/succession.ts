import { clauseLabel } from '../../domain/clause.ts';
import { isKindOf, SUCCESSION_KINDS } from '../../domain/relation.ts';
import { successionOf } from '../../domain/succession.ts';
import { RELATION_VERBS } from '../../strings/relations.ts';
import { relationsOf } from '../held-relations.ts';
import { isSecondary } from '../lives.ts';
import type { DocumentEntry, HeldRelation, Portal } from '../portal.ts';
import type { ChainStep, RelatedDocument } from '../views/relation-parts.ts';
import { clauseWords } from './clauses.ts';
import { dateView } from './dates.ts';
import { heldDocument, targetDocument } from './relation-edges.ts';

interface Step {
  held: HeldRelation;
  target: RelatedDocument;
}

/** What a document goes back to and what followed it, across other documents, in the order of time. */
export function chainSteps(portal: Portal, entry: DocumentEntry): ChainStep[] {
  const found = new Map<string, RelatedDocument>([[entry.id, heldDocument(portal, entry)]]);
  const remember = (document: RelatedDocument): string => {
    found.set(document.key, document);
    return document.key;
  };
  const order = successionOf(entry.id, {
    targetsOf: (id) => stepsFrom(portal, id).map(({ target }) => remember(target)),
    actorsOf: (id) =>
      portal
        .relationsOn(id)
        .filter(isSuccession)
        .map(({ acting }) => remember(heldDocument(portal, acting))),
    dayOf: (id) => found.get(id)?.date.iso ?? '',
  });
  return order.flatMap((id) => {
    const document = found.get(id);
    if (!document) return [];
    const acts = stepsFrom(portal, id).filter(({ target }) => order.includes(target.key));
    return [{ document, here: id === entry.id, acts: actsOf(portal, acts) }];
  });
}

function stepsFrom(portal: Portal, id: string): Step[] {
  const acting = portal.find.document(id);
  if (!acting) return [];
  return relationsOf(acting)
    .filter(isSuccession)
    .flatMap((held) => {
      const target = targetDocument(portal, held);
      return target ? [{ held, target }] : [];
    });
}

function isSuccession({ relation }: HeldRelation): boolean {
  return isKindOf(SUCCESSION_KINDS, relation.kind);
}

/** What a document did, said once for all that it did alike. */
function actsOf(portal: Portal, steps: readonly Step[]): ChainStep['acts'] {
  const alike = Map.groupBy(steps, ({ held }) => `${held.relation.kind} ${isSecondary(held)}`);
  return [...alike.values()].flatMap((list) => {
    const [first] = list;
    if (!first) return [];
    const { relation, acting } = first.held;
    const { effectiveFrom } = acting.data;
    return [
      {
        verb: RELATION_VERBS[relation.kind][0],
        targets: list.map((step) => ({ name: step.target.name, clauses: partWords(portal, step) })),
        ...(effectiveFrom && { from: dateView(effectiveFrom) }),
        unverified: isSecondary(first.held),
      },
    ];
  });
}

function partWords(portal: Portal, { held, target }: Step): string {
  const entry = portal.find.document(target.key);
  return held.relation.clauses
    .map((id) => (entry ? clauseWords(entry, id) : clauseLabel({ id }, [])))
    .join(', ');
}
