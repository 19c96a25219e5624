import { clauseAnchor, clauseLabel } from '../../domain/clause.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { Link } from '../views/parts.ts';
import { documentAddress, documentName } from './documents.ts';

/** Outline of a document's own text. */
export function clausesOf(entry: DocumentEntry) {
  return entry.body?.clauses ?? [];
}

/** Words for a clause of a document, e.g. `khoản 2 Mục III`, held or not. */
export function clauseWords(entry: DocumentEntry, id: string): string {
  return clauseLabel({ id }, clausesOf(entry));
}

/**
 * Address of a clause, or of its document's page where the page has no such anchor: a stub holds no text, and a
 * withdrawn document shows none.
 */
export function clauseAddress(portal: Portal, entry: DocumentEntry, id: string): string {
  const page = documentAddress(portal, entry);
  const isThere = clausesOf(entry).some((clause) => clause.id === id);
  return isThere ? `${page}#${clauseAnchor(id)}` : page;
}

/** Link to a clause node `document#path` of the graph; none when its document is not shown. */
export function clauseLinks(portal: Portal, node: string): Link[] {
  const [document = '', clause = ''] = node.split('#');
  const entry = portal.find.document(document);
  if (!entry) return [];
  if (!clause) return [{ label: documentName(entry), address: documentAddress(portal, entry) }];
  return [
    {
      label: `${documentName(entry)}, ${clauseWords(entry, clause)}`,
      address: clauseAddress(portal, entry, clause),
    },
  ];
}
