import type { RelationRow } from '../../schemas/open-data/relations.ts';
import { relationsOf } from '../held-relations.ts';
import { isSecondary } from '../lives.ts';
import { documentAddress } from '../parts/documents.ts';
import { targetDocument } from '../parts/relation-edges.ts';
import type { HeldRelation, Portal } from '../portal.ts';
import { withUniqueIds, wholeAddress } from './values.ts';

/** Every relation that a public document holds, once, with what is not public left out. */
export function relationRows(portal: Portal): RelationRow[] {
  return withUniqueIds(
    portal.documents
      .filter(({ data }) => !data.withdrawn)
      .flatMap(relationsOf)
      .flatMap((held) => relationRow(portal, held)),
  );
}

function relationRow(portal: Portal, held: HeldRelation): RelationRow[] {
  const { acting, relation, basis } = held;
  const target = targetDocument(portal, held);
  if (!target) return [];
  const { name, address, checkedOn } = relation.source ?? acting.data.source;
  const inside = target.address && wholeAddress(portal, target.address);
  return [
    {
      id: `${acting.id} > ${relation.kind} > ${relation.document ?? target.name}`,
      kind: relation.kind,
      from: acting.id,
      fromAddress: wholeAddress(portal, documentAddress(portal, acting)),
      to: relation.document ?? null,
      toName: target.name,
      toIssuedOn: target.date.iso || null,
      toAddress: inside ?? target.outsideAddress ?? null,
      clauses: relation.clauses,
      basis,
      quotation: relation.quotation ?? null,
      sourceName: name,
      sourceAddress: address ?? null,
      sourceCheckedOn: checkedOn,
      unverified: isSecondary(held),
    },
  ];
}
