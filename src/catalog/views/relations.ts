import { documentTypeName } from '../../domain/document-type.ts';
import { relationWords } from '../../strings/relations.ts';
import { phrases } from '../../strings/phrases.ts';
import { dateView } from '../parts/dates.ts';
import { diagramOf } from '../parts/diagram.ts';
import { documentAddress, documentName, relationsAddress, symbolOf } from '../parts/documents.ts';
import { frameOf } from '../parts/frame.ts';
import { relationEdges } from '../parts/relation-edges.ts';
import { statusView } from '../parts/status.ts';
import { chainSteps } from '../parts/succession.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { Frame } from './frame.ts';
import type { DateView, Link, StatusView } from './parts.ts';
import type { ChainStep, DiagramView, RelationEdge } from './relation-parts.ts';

/** Everything that binds one document to others, from both sides. */
export interface RelationsView {
  frame: Frame;
  symbol: string;
  type: string;
  subject: string;
  /** Page of the document itself. */
  document: Link;
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
  const { data } = entry;
  const { withdrawn } = data;
  const counts = countWords(edges);
  const chain = chainSteps(portal, entry);
  return {
    frame: relationsFrame(portal, entry, counts[0] ?? ''),
    symbol: symbolOf(entry),
    type: documentTypeName(data.type),
    subject: data.subject,
    document: { label: relationWords.back, address: documentAddress(portal, entry) },
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

function relationsFrame(portal: Portal, entry: DocumentEntry, counts: string): Frame {
  const { routes } = portal;
  const lists = {
    plans: { label: phrases.plans, address: routes.plans },
    resolutions: { label: phrases.resolutions, address: routes.resolutions() },
    documents: { label: phrases.documents, address: routes.documents() },
  };
  const name = documentName(entry);
  const { symbol, issuedOn } = entry.data;
  const hasSymbol = symbol !== 'unknown' && issuedOn !== 'unknown';
  return frameOf(portal, {
    address: relationsAddress(portal, entry),
    title: relationWords.pageTitle(name, hasSymbol ? dateView(issuedOn).text : ''),
    description: relationWords.description(name, counts),
    crumbs: [lists[entry.collection], { label: name, address: documentAddress(portal, entry) }],
    hidden: Boolean(entry.data.withdrawn),
  });
}
