import { clauseAnchor, clauseLabel } from '../../domain/clause.ts';
import { clausePathWords } from '../../strings/clause-path.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { Link } from '../views/parts.ts';
import { documentAddress, documentName } from './documents.ts';

/** Outline of a document's own text. */
export function clausesOf(entry: DocumentEntry) {
  return entry.body?.clauses ?? [];
}

/** Words for a clause of a document, e.g. `mục III, khoản 2`. */
export function clauseWords(entry: DocumentEntry, id: string): string {
  const clauses = clausesOf(entry);
  const clause = clauses.find((it) => it.id === id);
  return clause ? clauseLabel(clause, clauses) : clausePathWords(id);
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
