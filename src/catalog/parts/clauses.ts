import { clauseAnchor, clauseLabel } from '../../domain/clause.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { EdgeEnd } from '../views/parts.ts';
import { documentAddress, documentName } from './documents.ts';
import { edgeEnd } from './edge-end.ts';

/** Outline of a document's own text. */
export function clausesOf(entry: DocumentEntry) {
  return entry.body?.clauses ?? [];
}

/** A clause's label with the words that follow it: `Điều 3. Nguyên tắc`, `II. Mục tiêu`. */
export function titledLabel(label: string, words: string): string {
  if (!words) return label;
  return /[\p{L}\d]$/u.test(label) ? `${label}. ${words}` : `${label} ${words}`;
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

/** Where an edge to a clause node `document#path` of the graph leads; none while its document is not public. */
export function clauseEnds(portal: Portal, node: string): EdgeEnd[] {
  const [document = '', clause = ''] = node.split('#');
  const entry = portal.find.document(document);
  if (!entry) return [];
  const name = documentName(entry);
  if (!clause) return [edgeEnd(entry, name, documentAddress(portal, entry))];
  const label = `${name}, ${clauseWords(entry, clause)}`;
  return [edgeEnd(entry, label, clauseAddress(portal, entry, clause))];
}
