import { withChildren } from '../../domain/clause-tree.ts';
import { clauseAnchor, wordsBelowTitle } from '../../domain/clause.ts';
import { clauseNode } from '../../domain/graph.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { QuotedClause, QuotedPart } from '../../markdown/quotation.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import { clauseEnds, clausesOf } from './clauses.ts';

/** A clause of a document in its present words, with all below it; undefined while the document is not public. */
export function quotationOf(
  portal: Portal,
  document: string,
  clause: string,
): QuotedClause | undefined {
  const [end] = clauseEnds(portal, clauseNode(document, clause));
  const entry = portal.find.document(document);
  if (!end || !entry) return undefined;
  const isSummary = entry.data.text === 'summary';
  return { ...end, parts: partsOf(entry, clause), ...(isSummary && { isSummary }) };
}

function partsOf(entry: DocumentEntry, clause: string): QuotedPart[] {
  const clauses = clausesOf(entry);
  const first = clauses.find(({ id }) => clauseAnchor(id) === clause);
  if (!first) return [];
  const [, ...inner] = withChildren(clauses, first);
  return [{ ...first, label: '' }, ...inner].map(({ label, heading, text, level }) => ({
    label,
    heading,
    paragraphs: paragraphsOf(wordsBelowTitle({ heading, text })),
    depth: level - first.level,
  }));
}

/** A clause's own words without the signs of Markdown. */
function paragraphsOf(text: string): string[] {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => plainText(paragraph, 'markdown').replaceAll('\n', ' '))
    .filter(Boolean);
}
