import { documentTypeName } from '../../domain/document-type.ts';
import { clauseNode } from '../../domain/graph.ts';
import { phrases } from '../../strings/phrases.ts';
import { reportingArticles } from '../parts/articles.ts';
import { attachmentsOf } from '../parts/attachments.ts';
import { bodyView } from '../parts/body.ts';
import { cascadeOf } from '../parts/cascade.ts';
import { clausesOf } from '../parts/clauses.ts';
import { dateView } from '../parts/dates.ts';
import { documentCard } from '../parts/document-card.ts';
import {
  alternatesOf,
  bookAddress,
  documentAddress,
  documentName,
  issuersOf,
  listLink,
  markdownAddress,
  planLink,
  symbolOf,
} from '../parts/documents.ts';
import { documentFacts, sourceView } from '../parts/facts.ts';
import { feedsOfDocuments } from '../parts/feed-links.ts';
import { frameOf } from '../parts/frame.ts';
import { legislation } from '../parts/legislation.ts';
import { relationSummary } from '../parts/relations.ts';
import { responsesOf } from '../parts/responses.ts';
import { notesOfDocument } from '../parts/rests-on.ts';
import { statusView } from '../parts/status.ts';
import { studyLink } from '../parts/study.ts';
import { historyLink } from '../parts/versions.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { CascadeView } from './cascade-parts.ts';
import type { Frame } from './frame.ts';
import type {
  ArticleCard,
  BodyView,
  DateView,
  DocumentCard,
  Link,
  StatusView,
  TextPart,
} from './parts.ts';
import type { RelationEdge } from './relation-parts.ts';
import type { ResponsesView } from './responses.ts';

/** One row of the metadata table, in the order a clerk knows. */
export interface FactRow {
  term: string;
  values: { text: string; address?: string; note?: string }[];
}

/** Relations in short, with the page that shows them all. */
export interface RelationSummary {
  address: string;
  count: number;
  groups: {
    /** Label that readers know, e.g. "Văn bản được thay thế". */
    label: string;
    documents: Pick<RelationEdge, 'document' | 'clauses' | 'unverified'>[];
    /** How many more the page of relations shows. */
    more: number;
  }[];
}

/** Of a document's e-book: where it lies, the document's name, whose text it is, and whether it is whole. */
export interface BookFacts {
  address: string;
  name: string;
  creator: string;
  text: DocumentView['text'];
}

export interface DocumentView {
  frame: Frame;
  symbol: string;
  type: string;
  subject: string;
  shortTitle?: string;
  status: StatusView;
  /** Day for which the status holds. */
  asOf: DateView;
  /** Documents that it rests on and that have ended. */
  restsOn: TextPart[][];
  /** `summary` and `stub` are said at the top, with the source. */
  text: 'full' | 'summary' | 'stub';
  source: { name: string; address?: string; checkedOn: DateView; unverified: boolean };
  facts: FactRow[];
  relations?: RelationSummary;
  /** Page that tells how its text changed, where it did. */
  history?: Link;
  /** Page on which it is studied, where there is a text to study. */
  study?: Link;
  /** How it comes down from level to level; absent where it stands alone. */
  cascade?: CascadeView;
  attachments: { title: string; address: string; size: string; type: string; sha256: string }[];
  body?: BodyView;
  withdrawn?: { date: DateView; why: string };
  gist: string[];
  plans: (Link & { symbol: string; tasks: number })[];
  articles: ArticleCard[];
  markdownAddress: string;
  /** Where its clauses are chosen for a study pack; absent where it has no text. */
  packAddress?: string;
  /** What its e-book says besides; absent for a withdrawn document, which has none. */
  book?: BookFacts;
  responses: ResponsesView;
}

export interface DocumentListView {
  frame: Frame;
  title: string;
  intro: string;
  documents: DocumentCard[];
  total: number;
  filters: { title: string; links: (Link & { count: number; current: boolean })[] }[];
}

/** Page of every public document that is no plan; `collection` decides its address. */
export function documentViews(
  portal: Portal,
  collection: 'resolutions' | 'documents',
): { id: string; view: DocumentView }[] {
  return portal.documents
    .filter((entry) => entry.collection === collection)
    .map((entry) => ({ id: entry.id, view: documentView(portal, entry) }));
}

function documentView(portal: Portal, entry: DocumentEntry): DocumentView {
  const { data } = entry;
  const body = data.withdrawn ? undefined : bodyView(portal, entry);
  const nodes = [
    clauseNode(entry.id),
    ...clausesOf(entry).map(({ id }) => clauseNode(entry.id, id)),
  ];
  return {
    ...officialFacts(portal, entry),
    frame: documentFrame(portal, entry),
    ...(data.shortTitle && { shortTitle: data.shortTitle }),
    text: data.text,
    ...(body && { body }),
    gist: data.study?.gist ?? [],
    plans: plansOf(portal, entry, nodes),
    articles: reportingArticles(portal, nodes),
  };
}

/** What every official document shows, plans among them. */
export function officialFacts(portal: Portal, entry: DocumentEntry) {
  const { data } = entry;
  const { withdrawn } = data;
  const relations = relationSummary(portal, entry);
  const cascade = withdrawn ? undefined : cascadeOf(portal, entry);
  const history = historyLink(portal, entry);
  const study = studyLink(portal, entry);
  return {
    symbol: symbolOf(entry),
    type: documentTypeName(data.type),
    subject: data.subject,
    status: statusView(portal, entry),
    asOf: dateView(portal.today),
    restsOn: notesOfDocument(portal, entry),
    source: sourceView(entry),
    facts: documentFacts(portal, entry),
    ...(relations && { relations }),
    ...(cascade && { cascade }),
    ...(history && { history }),
    ...(study && { study }),
    attachments: attachmentsOf(portal, entry),
    markdownAddress: markdownAddress(portal, entry),
    ...(entry.body && { packAddress: portal.routes.packOf(entry.id) }),
    ...(!withdrawn && {
      book: {
        address: bookAddress(portal, entry),
        name: documentName(entry),
        creator: issuersOf(portal, entry),
        text: data.text,
      },
    }),
    ...(withdrawn && { withdrawn: { date: dateView(withdrawn.on), why: withdrawn.why } }),
    responses: responsesOf(portal, {
      id: entry.id,
      address: documentAddress(portal, entry),
      title: data.subject,
      isOpen: !withdrawn,
    }),
  };
}

/** Plans that carry the document out, with the number of their tasks that do. */
function plansOf(portal: Portal, entry: DocumentEntry, nodes: string[]): DocumentView['plans'] {
  const tasks = new Set(
    nodes.flatMap((node) => portal.graph.tasksOf(node).map(({ from }) => from)),
  );
  return portal.plans.flatMap((plan) => {
    const prefix = `${plan.id}/`;
    const count = [...tasks].filter((task) => task.startsWith(prefix)).length;
    const isNamed = plan.data.implements.some(({ document }) => document === entry.id);
    if (count === 0 && !isNamed) return [];
    return [{ ...planLink(portal, plan), symbol: symbolOf(plan), tasks: count }];
  });
}

function documentFrame(portal: Portal, entry: DocumentEntry): Frame {
  return frameOf(portal, {
    address: documentAddress(portal, entry),
    title: `${documentName(entry)}: ${entry.data.subject}`,
    description: `${documentTypeName(entry.data.type)} ${symbolOf(entry)}, ${issuersOf(portal, entry)}, ${dateView(entry.data.issuedOn).text}. ${entry.data.subject}.`,
    crumbs: [listLink(portal, entry)],
    hidden: Boolean(entry.data.withdrawn),
    alternates: alternatesOf(portal, entry),
    structuredData: legislation(portal, entry),
    kind: 'article',
  });
}

/** The listing of documents: all, or one type or year; `filter` is the last part of its address. */
export function documentListViews(
  portal: Portal,
  kind: 'documents' | 'resolutions',
): { filter: string; view: DocumentListView }[] {
  const all = portal.listedDocuments.filter(
    (it) => kind === 'documents' || it.collection === 'resolutions',
  );
  const title = phrases[kind];
  const address = portal.routes[kind];
  const types = Map.groupBy(all, ({ data }) => data.type);
  const years = Map.groupBy(
    all.filter(({ data }) => data.issuedOn !== 'unknown'),
    ({ data }) => data.issuedOn.slice(0, 4),
  );
  const groups = [
    ...(kind === 'documents'
      ? [...types].map(([type, list]) => ({
          filter: `loai/${type}`,
          label: documentTypeName(type),
          list,
        }))
      : []),
    ...[...years].map(([year, list]) => ({
      filter: `nam/${year}`,
      label: phrases.year(year),
      list,
    })),
  ];
  const filtersAt = (current: string): DocumentListView['filters'] =>
    [
      { title: phrases.filterTypes, start: 'loai/' },
      { title: phrases.filterYears, start: 'nam/' },
    ]
      .map(({ title: name, start }) => ({
        title: name,
        links: groups
          .filter(({ filter }) => filter.startsWith(start))
          .map(({ filter, label, list }) => ({
            label,
            address: address(filter),
            count: list.length,
            current: filter === current,
          })),
      }))
      .filter(({ links }) => links.length > 0);
  return [{ filter: '', label: '', list: all }, ...groups].map(({ filter, label, list }) => {
    const whole = label ? `${title}: ${label}` : title;
    const intro = kind === 'documents' ? phrases.documentsIntro : phrases.resolutionsIntro;
    return {
      filter,
      view: {
        frame: frameOf(portal, {
          address: address(filter),
          title: whole,
          description: intro,
          crumbs: filter ? [{ label: title, address: address() }] : [],
          feeds: feedsOfDocuments(portal),
        }),
        title: whole,
        intro,
        documents: list.map((entry) => documentCard(portal, entry)),
        total: list.length,
        filters: filtersAt(filter),
      },
    };
  });
}
