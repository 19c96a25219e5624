import { digestOf } from './digest.ts';
import {
  articleItem,
  documentItem,
  feedItems,
  reportItems,
  type FeedItem,
} from './parts/feed-items.ts';
import { articlesOfTasks, tasksOfPlan } from './parts/plan-tasks.ts';
import type { Portal } from './portal.ts';
import { publishedPortal } from './published.ts';
import type { Entry } from '../collections/library.ts';
import { phrases } from '../strings/phrases.ts';
import { planName } from './parts/documents.ts';

/** A feed, ready to print. */
export interface FeedView {
  title: string;
  description: string;
  link: string;
  self: string;
  items: FeedItem[];
}

/** The feed of all news. */
export function newsFeed(portal: Portal): FeedView {
  const { site } = portal.library;
  return feedView(portal, {
    title: site.name,
    description: site.description,
    link: portal.routes.news(),
    self: portal.routes.feed,
    items: portal.articles.map((article) => articleItem(portal, article)),
  });
}

/** The feed of every section. */
export const sectionFeeds = feedsOf((portal) =>
  portal.library.sections.map(({ id, data }) => {
    const articles = portal.articles.filter((article) => article.data.section === id);
    const view = feedView(portal, {
      title: `${portal.library.site.name}: ${data.name}`,
      description: data.description,
      link: portal.routes.section(id),
      self: portal.routes.sectionFeed(id),
      items: articles.map((article) => articleItem(portal, article)),
    });
    return { params: { section: id }, view };
  }),
);

/** The feed of all documents. */
export const documentFeeds = feedsOf((portal) => {
  const view = feedView(portal, {
    title: `${portal.library.site.name}: ${phrases.documents}`,
    description: phrases.documentsIntro,
    link: portal.routes.documents(),
    self: portal.routes.documentFeed,
    items: portal.documents.map((entry) => documentItem(portal, entry)),
  });
  return [{ params: { list: 'rss' }, view }];
});

/** The feed of every plan: reports on its tasks, and articles that report on them. */
export const planFeeds = feedsOf((portal) =>
  portal.listedPlans.map((plan) => {
    const duties = tasksOfPlan(plan);
    const view = feedView(portal, {
      title: `${portal.library.site.name}: ${planName(plan)}`,
      description: plan.data.purpose,
      link: portal.routes.plan(plan.id),
      self: portal.routes.planFeed(plan.id),
      items: [
        ...reportItems(portal, duties),
        ...articlesOfTasks(portal, duties).map((article) => articleItem(portal, article)),
      ],
    });
    return { params: { slug: plan.id }, view };
  }),
);

/** The feed of every body: its documents, reports on the tasks that it bears or left, and articles on them. */
export const bodyFeeds = feedsOf((portal) =>
  portal.library.bodies.map((body) => ({
    params: { slug: body.id },
    view: bodyFeed(portal, body),
  })),
);

function bodyFeed(portal: Portal, { id, data }: Entry<'bodies'>): FeedView {
  const duties = [...portal.duties.of(id), ...portal.duties.leftBy(id)];
  const documents = portal.documents.filter((entry) => entry.data.issuers.includes(id));
  return feedView(portal, {
    title: `${portal.library.site.name}: ${data.name}`,
    description: data.description ?? phrases.bodyFeed,
    link: portal.routes.body(id),
    self: portal.routes.bodyFeed(id),
    items: [
      ...documents.map((entry) => documentItem(portal, entry)),
      ...reportItems(portal, duties),
      ...articlesOfTasks(portal, duties).map((article) => articleItem(portal, article)),
    ],
  });
}

/** Pages of a route of feeds. */
function feedsOf<P>(make: (portal: Portal) => { params: P; view: FeedView }[]) {
  return async () =>
    make(await publishedPortal()).map(({ params, view }) => ({
      params,
      props: { view },
      cacheKey: digestOf(view),
    }));
}

interface Feed {
  title: string;
  description: string;
  link: string;
  self: string;
  items: Parameters<typeof feedItems>[0];
}

function feedView(portal: Portal, { items, ...feed }: Feed): FeedView {
  const { origin } = new URL(portal.library.site.address);
  return {
    ...feed,
    link: origin + feed.link,
    self: origin + feed.self,
    items: feedItems(items),
  };
}
