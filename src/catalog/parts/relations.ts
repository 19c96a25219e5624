import type { DocumentEntry, Portal } from '../portal.ts';
import type { RelationSummary } from '../views/document.ts';
import { relationsAddress } from './documents.ts';
import { relationEdges } from './relation-edges.ts';

/** Documents that one group shows on the document's own page. */
const SHOWN = 4;

/** Relations of a document in short, under the labels that readers know; absent where there are none. */
export function relationSummary(portal: Portal, entry: DocumentEntry): RelationSummary | undefined {
  const edges = relationEdges(portal, entry);
  if (edges.length === 0) return undefined;
  const groups = [...Map.groupBy(edges, ({ label }) => label)].map(([label, list]) => ({
    label,
    documents: list.slice(0, SHOWN).map(({ document, clauses, unverified }) => ({
      document,
      clauses,
      unverified,
    })),
    more: Math.max(0, list.length - SHOWN),
  }));
  return { address: relationsAddress(portal, entry), count: edges.length, groups };
}
