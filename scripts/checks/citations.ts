import { findClauseCited } from '../../src/domain/cited-clause.ts';
import { citedDocuments } from '../../src/catalog/cited-documents.ts';
import type { DocumentEntry } from '../../src/catalog/portal.ts';
import type { Library } from '../../src/collections/library.ts';
import type { PlacedCitation } from '../../src/markdown/citations.ts';
import type { Finding } from './portal.ts';

/**
 * Citations that stay text although the portal holds what they may mean: several documents bear the symbol, or the
 * document's full text lacks the clause. No mistake by itself, so it holds nothing up.
 */
export function checkCitations(library: Library): Finding[] {
  const { resolutions, documents, plans, articles, guides, pages } = library;
  const official: DocumentEntry[] = [...resolutions, ...documents, ...plans];
  const cited = citedDocuments(official, library.bodies);
  return [...official, ...articles, ...guides, ...pages].flatMap(({ file, body, bodyLine = 1 }) =>
    (body?.citations ?? []).flatMap((citation) => {
      const doubt = doubtOf(citation, cited(citation));
      if (!doubt) return [];
      const line = bodyLine + citation.line - 1;
      return [{ file, path: [], field: 'body', line, ...doubt }];
    }),
  );
}

function doubtOf(
  cited: PlacedCitation,
  found: readonly DocumentEntry[],
): Pick<Finding, 'rule' | 'values'> | undefined {
  const citation = cited.text.replace(/\s+/g, ' ');
  if (found.length > 1) {
    const documents = found.map(({ id }) => id).join(', ');
    return { rule: 'ambiguous-citation', values: { citation, documents } };
  }
  const [entry] = found;
  if (entry?.data.text !== 'full') return undefined;
  const outline = entry.body?.clauses ?? [];
  const lost = cited.targets.find((target) => !findClauseCited(cited, target, outline));
  if (lost === undefined) return undefined;
  return { rule: 'cited-clause-unknown', values: { citation, clause: lost, document: entry.id } };
}
