import { digestOf } from './digest.ts';
import type { DocumentEntry, Portal } from './portal.ts';
import { publishedPortal } from './published.ts';
import { articleViews } from './views/article.ts';
import { bodyPageViews } from './views/body-page.ts';
import { documentListViews, documentViews } from './views/document.ts';
import { documentHistoryViews } from './views/document-history.ts';
import { feedbackView } from './views/feedback.ts';
import { notFoundView as notFound, searchView, siteMapView } from './views/finding.ts';
import { notesView } from './views/notes.ts';
import { glossaryView } from './views/glossary.ts';
import { guideListView, guideViews } from './views/guide.ts';
import { homeView } from './views/home.ts';
import { allNewsViews, archiveViews, groupedNewsViews } from './views/news.ts';
import { dataPageView, dataSetViews } from './views/open-data.ts';
import { plainViews } from './views/page.ts';
import { relationsViews } from './views/relations.ts';
import { studyViews } from './views/study.ts';
import { planListView, planViews } from './views/plan.ts';
import { studyPackView } from './views/study-pack.ts';
import { taskViews } from './views/task.ts';
import { taskGroupsViews } from './views/task-groups.ts';

/** A page as `getStaticPaths` wants it: its view is all that it shows, and the view's digest its cache key. */
export interface Page<P extends Record<string, string | undefined>, V> {
  params: P;
  props: { view: V };
  cacheKey: string;
}

/** One page of a route. */
export function page<P extends Record<string, string | undefined>, V>(
  params: P,
  view: V,
): Page<P, V> {
  return { params, props: { view }, cacheKey: digestOf(view) };
}

/** Make the pages of a route from the published portal. */
export function pagesOf<T>(make: (portal: Portal) => T): () => Promise<T> {
  return async () => make(await publishedPortal());
}

/** Last part of the address of a list's page. */
const listPath = (id: string, number: number | undefined) =>
  number ? `${id}/trang-${number}` : id;

export const homePages = pagesOf((portal) => [page({ home: undefined }, homeView(portal))]);

/** The front list of news has no number. */
export const newsFrontPages = pagesOf((portal) =>
  allNewsViews(portal)
    .filter((it) => it.page === undefined)
    .map(({ view }) => page({ front: undefined }, view)),
);

export const newsListPages = pagesOf((portal) =>
  allNewsViews(portal).flatMap(({ page: number, view }) =>
    number ? [page({ n: String(number) }, view)] : [],
  ),
);

export const articlePages = pagesOf((portal) =>
  articleViews(portal).map(({ id, view }) => page({ slug: id }, view)),
);

const grouped = (kind: 'section' | 'topic' | 'place' | 'author') =>
  pagesOf((portal) =>
    groupedNewsViews(portal, kind).map(({ id, page: number, view }) =>
      page({ path: listPath(id, number) }, view),
    ),
  );

export const sectionPages = grouped('section');
export const topicPages = grouped('topic');
export const placePages = grouped('place');
export const authorPages = grouped('author');

export const archivePages = pagesOf((portal) =>
  archiveViews(portal).map(({ id, page: number, view }) =>
    page({ path: listPath(id, number) }, view),
  ),
);

const documentLists = (kind: 'documents' | 'resolutions') =>
  pagesOf((portal) =>
    documentListViews(portal, kind).map(({ filter, view }) =>
      page({ list: filter || undefined }, view),
    ),
  );

export const documentListPages = documentLists('documents');
export const resolutionListPages = documentLists('resolutions');

const documents = (collection: 'documents' | 'resolutions') =>
  pagesOf((portal) =>
    documentViews(portal, collection).map(({ id, view }) => page({ slug: id }, view)),
  );

export const documentPages = documents('documents');
export const resolutionPages = documents('resolutions');

export const planListPages = pagesOf((portal) => [page({ list: undefined }, planListView(portal))]);
export const planPages = pagesOf((portal) =>
  planViews(portal).map(({ id, view }) => page({ slug: id }, view)),
);
export const taskPages = pagesOf((portal) =>
  taskViews(portal).map(({ plan, task, view }) => page({ slug: plan, task }, view)),
);

export const taskGroupPages = pagesOf((portal) =>
  taskGroupsViews(portal).map(({ plan, grouping, view }) => page({ slug: plan, grouping }, view)),
);

type LegalCollection = DocumentEntry['collection'];

/** Pages of one kind below those of a collection's documents. */
const below =
  <V>(views: (portal: Portal, collection: LegalCollection) => { id: string; view: V }[]) =>
  (collection: LegalCollection) =>
    pagesOf((portal) => views(portal, collection).map(({ id, view }) => page({ slug: id }, view)));

const relations = below(relationsViews);

export const documentRelationPages = relations('documents');
export const resolutionRelationPages = relations('resolutions');
export const planRelationPages = relations('plans');

const histories = below(documentHistoryViews);

export const documentHistoryPages = histories('documents');
export const resolutionHistoryPages = histories('resolutions');
export const planHistoryPages = histories('plans');

const studies = below(studyViews);

export const documentStudyPages = studies('documents');
export const resolutionStudyPages = studies('resolutions');
export const planStudyPages = studies('plans');

export const guideListPages = pagesOf((portal) => [
  page({ list: undefined }, guideListView(portal)),
]);
export const guidePages = pagesOf((portal) =>
  guideViews(portal).map(({ id, view }) => page({ slug: id }, view)),
);

export const feedbackPages = pagesOf((portal) => {
  const view = feedbackView(portal);
  return view ? [page({ all: undefined }, view)] : [];
});

export const glossaryPages = pagesOf((portal) => [page({ all: undefined }, glossaryView(portal))]);
export const searchPages = pagesOf((portal) => [page({ all: undefined }, searchView(portal))]);
export const studyPackPages = pagesOf((portal) => [
  page({ all: undefined }, studyPackView(portal)),
]);
export const notesPages = pagesOf((portal) => [page({ all: undefined }, notesView(portal))]);
export const siteMapPages = pagesOf((portal) => [page({ all: undefined }, siteMapView(portal))]);

export const dataPages = pagesOf((portal) => [page({ all: undefined }, dataPageView(portal))]);
export const dataSetPages = pagesOf((portal) =>
  dataSetViews(portal).map(({ slug, view }) => page({ set: slug }, view)),
);

export const bodyPages = pagesOf((portal) =>
  bodyPageViews(portal).map(({ id, view }) => page({ slug: id }, view)),
);
export const plainPages = pagesOf((portal) =>
  plainViews(portal).map(({ id, view }) => page({ page: id }, view)),
);

export const notFoundView = pagesOf(notFound);
