import type { Portal } from './portal.ts';
import { digestOf } from './digest.ts';
import { publishedPortal } from './published.ts';
import type { Entry } from '../collections/library.ts';

/** A feed of news, ready to print. */
export interface FeedView {
  title: string;
  description: string;
  link: string;
  self: string;
  items: {
    title: string;
    link: string;
    description: string;
    publishedAt: string;
    section: string;
  }[];
}

const FEED_LENGTH = 30;

/** The feed of all news. */
export function newsFeed(portal: Portal): FeedView {
  const { site } = portal.library;
  return feedView(portal, {
    title: site.name,
    description: site.description,
    link: portal.routes.news(),
    self: portal.routes.feed,
    articles: portal.listedArticles,
  });
}

/** The feed of every section. */
export async function sectionFeeds() {
  const portal = await publishedPortal();
  return portal.library.sections.map(({ id, data }) => {
    const view = feedView(portal, {
      title: `${portal.library.site.name}: ${data.name}`,
      description: data.description,
      link: portal.routes.section(id),
      self: portal.routes.sectionFeed(id),
      articles: portal.listedArticles.filter((article) => article.data.section === id),
    });
    return { params: { section: id }, props: { view }, cacheKey: digestOf(view) };
  });
}

interface Feed {
  title: string;
  description: string;
  link: string;
  self: string;
  articles: readonly Entry<'articles'>[];
}

function feedView(portal: Portal, { articles, ...feed }: Feed): FeedView {
  const origin = new URL(portal.library.site.address).origin;
  return {
    ...feed,
    link: origin + feed.link,
    self: origin + feed.self,
    items: articles.slice(0, FEED_LENGTH).map(({ id, data }) => ({
      title: data.title,
      link: origin + portal.routes.article(id),
      description: data.standfirst,
      publishedAt: new Date(data.publishedAt).toUTCString(),
      section: portal.find.section(data.section)?.data.name ?? data.section,
    })),
  };
}
