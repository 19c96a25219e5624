import type { Citation } from '../../domain/citation.ts';
import { findClauseCited } from '../../domain/cited-clause.ts';
import { clauseAnchor, wordsBelowTitle } from '../../domain/clause.ts';
import { shorten } from '../../domain/vietnamese.ts';
import type { Entry } from '../../collections/library.ts';
import type { CitationView } from '../views/parts.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import { clausesOf, clauseWords } from './clauses.ts';
import { documentAddress, documentName } from './documents.ts';
import { statusMark } from './status.ts';

/** Longest text of a clause that a preview shows. */
const PREVIEW = 280;

/**
 * Where a citation in an entry's text leads: the clause, or the document that it names. Undefined when the portal
 * does not hold it, when several documents bear the symbol and nothing tells them apart (facts 1.6), and for a
 * document that speaks of itself as a whole.
 */
export function citationView(
  portal: Portal,
  source: Pick<Entry, 'id' | 'collection'>,
  citation: Citation,
): CitationView | undefined {
  const entry = documentCited(portal, source, citation);
  if (!entry) return undefined;
  const [target] = citation.targets;
  const clause = target ? findClauseCited(citation, target, clausesOf(entry)) : undefined;
  const isOwn = entry.id === source.id;
  if (!clause && (isOwn || (target && entry.data.text === 'full'))) return undefined;
  const page = isOwn ? '' : documentAddress(portal, entry);
  const name = documentName(entry);
  if (!clause) {
    const { label } = statusMark(portal, entry);
    return { address: page, label: name, preview: `${entry.data.subject}. ${label}.` };
  }
  return {
    address: `${page}#${clauseAnchor(clause.id)}`,
    label: `${clauseWords(entry, clause.id)}, ${name}`,
    preview: shorten([clause.heading, wordsBelowTitle(clause)].filter(Boolean).join('. '), PREVIEW),
  };
}

function documentCited(
  portal: Portal,
  { id }: Pick<Entry, 'id' | 'collection'>,
  citation: Citation,
): DocumentEntry | undefined {
  if (citation.doc.kind === 'self') return portal.find.document(id);
  const [entry, ...others] = portal.cited(citation);
  return others.length === 0 ? entry : undefined;
}
