import { clauseAnchor } from '../../domain/clause.ts';
import { documentTypeName } from '../../domain/document-type.ts';
import { RELATION_KINDS } from '../../domain/relation.ts';
import { RELATION_LABELS } from '../../strings/labels.ts';
import type { DocumentEntry, HeldRelation, Portal } from '../portal.ts';
import type { RelationGroup } from '../views/document.ts';
import { clauseWords } from './clauses.ts';
import { dateView } from './dates.ts';
import { documentAddress, symbolOf } from './documents.ts';

type Row = RelationGroup['documents'][number];

/** Relations of a document from both sides, under the labels that readers know, in the order of the kinds. */
export function relationGroups(portal: Portal, entry: DocumentEntry): RelationGroup[] {
  const own = entry.data.relations.map((relation) => ({ acting: entry, relation }));
  const held = portal.relationsOn(entry.id);
  return RELATION_KINDS.flatMap((kind) => {
    const [actingLabel, targetLabel] = RELATION_LABELS[kind];
    const isKind = ({ relation }: HeldRelation) => relation.kind === kind;
    const groups = [
      { label: actingLabel, documents: own.filter(isKind).flatMap((it) => targetRow(portal, it)) },
      {
        label: targetLabel,
        documents: held.filter(isKind).map((it) => actingRow(portal, it, entry)),
      },
    ];
    return groups.filter(({ documents }) => documents.length > 0);
  });
}

/** The document that a relation acts on: of this portal, or known by its facts alone. */
function targetRow(portal: Portal, { acting, relation }: HeldRelation): Row[] {
  const { outside, document, quotation } = relation;
  const words = quotation ? { quotation } : {};
  const unverified = (relation.source ?? acting.data.source).verification === 'secondary';
  if (outside) {
    const type = outside.type ? documentTypeName(outside.type) : '';
    return [
      {
        symbol: [type, outside.symbol].filter(Boolean).join(' '),
        title: outside.title ?? '',
        ...(outside.issuedOn && { date: dateView(outside.issuedOn) }),
        ...(outside.address && { address: outside.address }),
        clauses: relation.clauses.map((id) => ({ label: id, address: '' })),
        ...words,
        unverified,
      },
    ];
  }
  const target = portal.find.document(document ?? '');
  if (!target) return [];
  return [{ ...documentRow(portal, target, relation.clauses, target), ...words, unverified }];
}

function actingRow(portal: Portal, { acting, relation }: HeldRelation, entry: DocumentEntry): Row {
  const unverified = (relation.source ?? acting.data.source).verification === 'secondary';
  const words = relation.quotation ? { quotation: relation.quotation } : {};
  return { ...documentRow(portal, acting, relation.clauses, entry), ...words, unverified };
}

/** A row for a document; `clauses` are those of `affected`. */
function documentRow(
  portal: Portal,
  shown: DocumentEntry,
  clauses: readonly string[],
  affected: DocumentEntry,
): Omit<Row, 'unverified'> {
  const address = documentAddress(portal, affected);
  return {
    symbol:
      `${documentTypeName(shown.data.type)} ${shown.data.symbol === 'unknown' ? '' : symbolOf(shown)}`.trim(),
    title: shown.data.subject,
    date: dateView(shown.data.issuedOn),
    address: documentAddress(portal, shown),
    clauses: clauses.map((id) => ({
      label: clauseWords(affected, id),
      address: `${address}#${clauseAnchor(id)}`,
    })),
  };
}
