import { relationWords } from '../../strings/relations.ts';
import { dateView } from '../parts/dates.ts';
import { diagramOf } from '../parts/diagram.ts';
import { documentSubpage, type DocumentSubpage } from '../parts/document-subpage.ts';
import { relationsAddress } from '../parts/documents.ts';
import { relationEdges } from '../parts/relation-edges.ts';
import { statusView } from '../parts/status.ts';
import { chainSteps } from '../parts/succession.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { DateView, StatusView } from './parts.ts';
import type { ChainStep, DiagramView, RelationEdge } from './relation-parts.ts';

/** Everything that binds one document to others, from both sides. */
export interface RelationsView extends DocumentSubpage {
  status: StatusView;
  asOf: DateView;
  /** How many, and how many of them are less sure. */
  counts: string[];
  /** From the first text to the newest; absent where nothing followed or went before. */
  chain: ChainStep[];
  diagram: DiagramView;
  groups: { label: string; edges: RelationEdge[] }[];
  withdrawn?: { date: DateView; why: string };
}

/** Pages of relations of the documents of one collection that have any. */
export function relationsViews(
  portal: Portal,
  collection: DocumentEntry['collection'],
): { id: string; view: RelationsView }[] {
  return portal.documents
    .filter((entry) => entry.collection === collection)
    .flatMap((entry) => {
      const edges = relationEdges(portal, entry);
      return edges.length > 0 ? [{ id: entry.id, view: relationsView(portal, entry, edges) }] : [];
    });
}

function relationsView(
  portal: Portal,
  entry: DocumentEntry,
  edges: readonly RelationEdge[],
): RelationsView {
  const { withdrawn } = entry.data;
  const counts = countWords(edges);
  const chain = chainSteps(portal, entry);
  return {
    ...documentSubpage(portal, entry, {
      address: relationsAddress(portal, entry),
      title: relationWords.pageTitle,
      description: (name) => relationWords.description(name, counts[0] ?? ''),
      back: relationWords.back,
      hidden: Boolean(withdrawn),
    }),
    status: statusView(portal, entry),
    asOf: dateView(portal.today),
    counts,
    chain: chain.length > 1 ? chain : [],
    diagram: diagramOf(portal, entry, edges),
    groups: [...Map.groupBy(edges, ({ label }) => label)].map(([label, list]) => ({
      label,
      edges: list,
    })),
    ...(withdrawn && { withdrawn: { date: dateView(withdrawn.on), why: withdrawn.why } }),
  };
}

function countWords(edges: readonly RelationEdge[]): string[] {
  const documents = new Map(edges.map(({ document }) => [document.key, document]));
  const outside = [...documents.values()].filter((it) => it.outside).length;
  const unverified = edges.filter((it) => it.unverified).length;
  const editorial = edges.filter((it) => it.basis === 'editorial').length;
  const all = relationWords.counts(edges.length, documents.size);
  return [
    outside > 0 ? `${all}, ${relationWords.outsideCount(outside)}` : all,
    ...(unverified > 0 ? [relationWords.unverifiedCount(unverified)] : []),
    ...(editorial > 0 ? [relationWords.editorialCount(editorial)] : []),
  ];
}
