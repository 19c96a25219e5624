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

/** Link to a clause node `document#path` of the graph; none when its document is not shown. */
export function clauseLinks(portal: Portal, node: string): Link[] {
  const [document = '', clause = ''] = node.split('#');
  const entry = portal.find.document(document);
  if (!entry) return [];
  const address = documentAddress(portal, entry);
  if (!clause) return [{ label: documentName(entry), address }];
  return [
    {
      label: `${documentName(entry)}, ${clauseWords(entry, clause)}`,
      address: `${address}#${clauseAnchor(clause)}`,
    },
  ];
}
