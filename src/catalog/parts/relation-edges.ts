import { clauseAnchor, clauseLabel } from '../../domain/clause.ts';
import { documentTypeName } from '../../domain/document-type.ts';
import { RELATION_KINDS } from '../../domain/relation.ts';
import { RELATION_LABELS } from '../../strings/labels.ts';
import { relationsOf } from '../held-relations.ts';
import { isSecondary } from '../lives.ts';
import type { DocumentEntry, HeldRelation, Portal } from '../portal.ts';
import type { Link } from '../views/parts.ts';
import type { RelatedDocument, RelationEdge } from '../views/relation-parts.ts';
import { clauseWords } from './clauses.ts';
import { dateView } from './dates.ts';
import { documentAddress, documentName } from './documents.ts';
import { edgeEnd } from './edge-end.ts';

type Outside = NonNullable<HeldRelation['relation']['outside']>;

/**
 * Relations of a document from both sides, in the order of the kinds, each side for itself. One that leads to
 * an entry which is not public yet is left out.
 */
export function relationEdges(portal: Portal, entry: DocumentEntry): RelationEdge[] {
  const acting = relationsOf(entry).map((held) => ({
    held,
    side: 'acting' as const,
    document: targetDocument(portal, held),
  }));
  const target = portal.relationsOn(entry.id).map((held) => ({
    held,
    side: 'target' as const,
    document: heldDocument(portal, held.acting),
  }));
  const all = [...acting, ...target];
  return RELATION_KINDS.flatMap((kind) =>
    all.filter(({ held }) => held.relation.kind === kind),
  ).flatMap(({ held, side, document }, index) =>
    document
      ? [
          {
            ...edgeOf(portal, held),
            id: `q-${index + 1}`,
            side,
            document,
            label: label(held, side),
          },
        ]
      : [],
  );
}

function label({ relation }: HeldRelation, side: RelationEdge['side']): string {
  return RELATION_LABELS[relation.kind][side === 'acting' ? 0 : 1];
}

function edgeOf(
  portal: Portal,
  held: HeldRelation,
): Omit<RelationEdge, 'id' | 'side' | 'document' | 'label'> {
  const { relation, acting, basis } = held;
  const { name, address, checkedOn } = relation.source ?? acting.data.source;
  return {
    kind: relation.kind,
    clauses: clauseLinksOf(portal, held),
    ...(relation.quotation && { quotation: relation.quotation }),
    basis,
    source: { name, ...(address && { address }), checkedOn: dateView(checkedOn) },
    unverified: isSecondary(held),
  };
}

function clauseLinksOf(portal: Portal, { relation }: HeldRelation): Link[] {
  const target = relation.document ? portal.find.document(relation.document) : undefined;
  if (!target)
    return relation.clauses.map((id) => ({ label: clauseLabel({ id }, []), address: '' }));
  const address = documentAddress(portal, target);
  const hasClauses = target.data.text !== 'stub' && !target.data.withdrawn;
  return relation.clauses.map((id) => ({
    label: clauseWords(target, id),
    address: hasClauses ? `${address}#${clauseAnchor(id)}` : '',
  }));
}

/** The document that a relation acts on; none while it is not public. */
export function targetDocument(
  portal: Portal,
  { relation: { outside, document } }: HeldRelation,
): RelatedDocument | undefined {
  if (outside) return outsideDocument(outside);
  const target = portal.find.document(document ?? '');
  return target && heldDocument(portal, target);
}

/** A document of this portal; one that was withdrawn is named with the reason and not linked. */
export function heldDocument(portal: Portal, entry: DocumentEntry): RelatedDocument {
  const { data } = entry;
  const { label: name, ...end } = edgeEnd(
    entry,
    documentName(entry),
    documentAddress(portal, entry),
  );
  const title = data.shortTitle ?? data.subject;
  return {
    key: entry.id,
    name,
    title: title === name ? '' : title,
    date: dateView(data.issuedOn),
    outside: false,
    ...end,
  };
}

function outsideDocument({ type, symbol, issuedOn, title, address }: Outside): RelatedDocument {
  const typeName = type ? documentTypeName(type) : '';
  const name = symbol ? [typeName, symbol].filter(Boolean).join(' ') : (title ?? typeName);
  return {
    key: `ngoai ${name} ${issuedOn ?? ''}`,
    name,
    title: title && title !== name ? title : '',
    date: dateView(issuedOn ?? 'unknown'),
    outside: true,
    ...(address && { outsideAddress: address }),
  };
}
