import { toGraph, type Graph } from '../domain/graph.ts';
import { dayOf } from '../domain/calendar.ts';
import type { DocumentLife } from '../domain/lifecycle.ts';
import { isPublic, type Publication } from '../domain/publication.ts';
import { compareVietnamese } from '../domain/vietnamese.ts';
import type { Entry, Library } from '../collections/library.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { routesUnder, type Routes } from '../routes.ts';
import { citedDocuments, type CitedDocuments } from './cited-documents.ts';
import { claimsOfArticles, claimsOfTasks } from './claims.ts';
import { dutiesOn, type Duties } from './duties.ts';
import { relationsByTarget } from './held-relations.ts';
import { livesOf } from './lives.ts';

/** An official document of any collection; plans are documents too. */
export type DocumentEntry = Entry<'resolutions'> | Entry<'documents'> | Entry<'plans'>;

/** Everything public at one instant, in order, with the graph over it. Views are made from nothing else. */
export interface Portal {
  library: Library;
  now: Date;
  /** The portal's local day at `now`; of a past portal the day as of which it is shown. */
  today: string;
  /** Whether it is shown as it stood on a day in the past. */
  isPast?: boolean;
  routes: Routes;
  /** Newest first; a withdrawn one keeps its page. */
  articles: Entry<'articles'>[];
  /** What lists, feeds and the chain show: the articles that were not withdrawn. */
  listedArticles: Entry<'articles'>[];
  /** Newest first; a withdrawn one keeps its page and nothing of its text. */
  documents: DocumentEntry[];
  /** What lists show: the documents that were not withdrawn. */
  listedDocuments: DocumentEntry[];
  plans: Entry<'plans'>[];
  /** What lists and sums show: the plans that were not withdrawn, newest first. */
  listedPlans: Entry<'plans'>[];
  guides: Entry<'guides'>[];
  pages: Entry<'pages'>[];
  /** Approved comments by what they are about, oldest first. */
  comments: Map<string, Entry<'comments'>[]>;
  find: Finders;
  graph: Graph;
  /** Public documents that a citation may mean; one where it is certain. */
  cited: CitedDocuments;
  /** Relations of public documents to the one that they act on. */
  relationsOn: (document: string) => readonly HeldRelation[];
  /** What is known of a public document's force. */
  lifeOf: (document: string) => DocumentLife;
  /** Who bears the tasks of public plans today. */
  duties: Duties;
}

/** A relation with the document that holds it; a plan's claims to carry documents out are relations too. */
export interface HeldRelation {
  acting: DocumentEntry;
  relation: DocumentEntry['data']['relations'][number];
  basis: 'stated' | 'editorial';
}

interface Finders {
  article: (id: string) => Entry<'articles'> | undefined;
  document: (id: string) => DocumentEntry | undefined;
  plan: (id: string) => Entry<'plans'> | undefined;
  body: (id: string) => Entry<'bodies'> | undefined;
  place: (id: string) => Entry<'places'> | undefined;
  person: (id: string) => Entry<'people'> | undefined;
  section: (id: string) => Entry<'sections'> | undefined;
  topic: (id: string) => Entry<'topics'> | undefined;
}

/** Make the portal of an instant: published entries in order, and the graph of their claims. */
export function toPortal(library: Library, now: Date): Portal {
  const shown = <C extends CollectionName>(entries: Entry<C>[]) =>
    entries.filter(({ data }) => isPublic(data as Publication, now));
  const articles = shown(library.articles).sort(
    (a, b) => Date.parse(b.data.publishedAt) - Date.parse(a.data.publishedAt) || compareIds(a, b),
  );
  const listedArticles = articles.filter(({ data }) => !data.withdrawn);
  const plans = shown(library.plans).map(emptiedPlan).sort(newestDocumentFirst);
  const others = [...shown(library.resolutions), ...shown(library.documents)].map(emptied);
  const documents = [...others, ...plans].sort(newestDocumentFirst);
  const today = dayOf(now, library.site.timeZone);
  const body = finder(library.bodies);
  return {
    library,
    now,
    today,
    routes: routesUnder(library.site.basePath),
    articles,
    listedArticles,
    documents,
    listedDocuments: documents.filter(({ data }) => !data.withdrawn),
    plans,
    listedPlans: plans.filter(({ data }) => !data.withdrawn),
    guides: shown(library.guides).sort(byTitle),
    pages: shown(library.pages).sort(byTitle),
    comments: commentsByEntry(shown(library.comments)),
    find: {
      article: finder(articles),
      document: finder(documents),
      plan: finder(plans),
      body,
      place: finder(library.places),
      person: finder(library.people),
      section: finder(library.sections),
      topic: finder(library.topics),
    },
    graph: toGraph(claimsOfTasks(plans), claimsOfArticles(listedArticles)),
    cited: citedDocuments(documents, library.bodies),
    relationsOn: relationsByTarget(documents),
    lifeOf: livesOf(documents),
    duties: dutiesOn(today, plans, body),
  };
}

/** A withdrawn document says why and shows nothing of its text. */
function emptied<E extends DocumentEntry>(entry: E): E {
  if (!entry.data.withdrawn) return entry;
  const { body: _body, bodyLine: _bodyLine, ...rest } = entry;
  return rest as E;
}

/** A withdrawn plan owes and claims nothing. */
function emptiedPlan(plan: Entry<'plans'>): Entry<'plans'> {
  if (!plan.data.withdrawn) return plan;
  return emptied({ ...plan, data: { ...plan.data, tasks: [], indicators: [], implements: [] } });
}

function finder<E extends { id: string }>(entries: readonly E[]): (id: string) => E | undefined {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => byId.get(id);
}

function compareIds(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function byTitle(a: Entry<'guides' | 'pages'>, b: Entry<'guides' | 'pages'>): number {
  return compareVietnamese(a.data.title, b.data.title) || compareIds(a, b);
}

/** Documents without a known day stand last. */
function newestDocumentFirst(a: DocumentEntry, b: DocumentEntry): number {
  const [dayA, dayB] = [a, b].map(({ data: { issuedOn } }) =>
    issuedOn === 'unknown' ? '' : issuedOn,
  );
  return (dayB ?? '').localeCompare(dayA ?? '') || compareIds(a, b);
}

function commentsByEntry(comments: Entry<'comments'>[]): Map<string, Entry<'comments'>[]> {
  const sorted = [...comments].sort(
    (a, b) => Date.parse(a.data.submittedAt) - Date.parse(b.data.submittedAt) || compareIds(a, b),
  );
  return Map.groupBy(sorted, ({ file }) => file.split('/')[1] ?? '');
}
