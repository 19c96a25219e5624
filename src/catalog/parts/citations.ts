import type { Citation } from '../../domain/citation.ts';
import { clauseAnchor } from '../../domain/clause.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import { documentAddress, documentName } from './documents.ts';
import { clauseWords, clausesOf } from './clauses.ts';

/** Where a citation leads in this portal. */
export interface ResolvedCitation {
  entry: DocumentEntry;
  address: string;
  label: string;
}

/**
 * The document, and the clause in it, that a citation names. Undefined when the portal does not hold it or
 * several documents bear the symbol and nothing tells them apart (facts 1.6).
 */
export function citationTarget(portal: Portal, citation: Citation): ResolvedCitation | undefined {
  const [entry, ...others] = documentsCited(portal, citation);
  if (!entry || others.length > 0) return undefined;
  const [target] = citation.targets;
  const clause =
    target && clausesOf(entry).find(({ id }) => id === clauseAnchor(target.toLowerCase()));
  const address = documentAddress(portal, entry);
  if (!clause) return { entry, address, label: `${documentName(entry)}: ${entry.data.subject}` };
  return {
    entry,
    address: `${address}#${clauseAnchor(clause.id)}`,
    label: `${documentName(entry)}, ${clauseWords(entry, clause.id)}`,
  };
}

/** Public documents that fit all that a citation says of its document. */
export function documentsCited(portal: Portal, { doc }: Citation): DocumentEntry[] {
  if (!doc.symbol) return [];
  return portal
    .withSymbol(doc.symbol)
    .filter(
      ({ data }) =>
        (!doc.date || data.issuedOn === doc.date) &&
        (!doc.year || data.issuedOn.startsWith(String(doc.year))),
    );
}
