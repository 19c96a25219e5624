import type { Entry } from '../../collections/library.ts';
import { dayOf } from '../../domain/calendar.ts';
import { pageFromOldest } from '../../domain/paging.ts';
import { phrases } from '../../strings/phrases.ts';
import { articleCard } from '../parts/articles.ts';
import { rssLink } from '../parts/feed-links.ts';
import { frameOf } from '../parts/frame.ts';
import { validityFacts } from '../parts/validity.ts';
import type { Portal } from '../portal.ts';
import type { Frame } from './frame.ts';
import type { ArticleCard, Link, PagerView } from './parts.ts';

/** A list of news: all of it, or that of a section, topic, place, author or month. */
export interface NewsListView {
  frame: Frame;
  title: string;
  intro?: string;
  /** e.g. "Xã Tam Hồng có từ 01/07/2025". */
  facts: { term: string; words: string; link?: Link }[];
  articles: ArticleCard[];
  pager: PagerView;
  /** Ways to narrow: sections, years and months with counts. */
  filters: { title: string; links: (Link & { count: number; current: boolean })[] }[];
}

/** A list of news before it is cut into pages. */
interface NewsList {
  title: string;
  intro?: string;
  facts?: NewsListView['facts'];
  articles: readonly Entry<'articles'>[];
  address: (page?: number) => string;
  crumbs?: Link[];
  feeds?: Frame['feeds'];
  filters?: NewsListView['filters'];
}

/** Pages of one list of news; filters stand on the front alone, so that older pages rest. */
export function newsListViews(
  portal: Portal,
  list: NewsList,
): { page?: number; view: NewsListView }[] {
  const pages = pageFromOldest(list.articles);
  const front = { label: list.title, address: list.address() };
  return pages.map(({ page, items }) => {
    const title = page ? phrases.listPage(list.title, page) : list.title;
    const view: NewsListView = {
      frame: frameOf(portal, {
        address: list.address(page),
        title,
        description: list.intro ?? title,
        crumbs: [...(list.crumbs ?? []), ...(page ? [front] : [])],
        ...(list.feeds && { feeds: list.feeds }),
      }),
      title,
      ...(list.intro && { intro: list.intro }),
      facts: page ? [] : (list.facts ?? []),
      articles: items.map((article) => articleCard(portal, article)),
      pager: pagerView(pages.length - 1, page, list.address),
      filters: page ? [] : (list.filters ?? []),
    };
    return page ? { page, view } : { view };
  });
}

/** Neighbours of a list page. `full` is the number of numbered pages; the newest of them follows the front. */
function pagerView(
  full: number,
  page: number | undefined,
  address: NewsList['address'],
): PagerView {
  const olderPage = page === undefined ? full : page - 1;
  const newerPage = page === full ? undefined : (page ?? 0) + 1;
  return {
    ...(page !== undefined && {
      page,
      newer: { label: phrases.newerPage, address: address(newerPage) },
    }),
    ...(olderPage >= 1 && { older: { label: phrases.olderPage, address: address(olderPage) } }),
  };
}

/** All news. */
export function allNewsViews(portal: Portal) {
  const { library, routes, listedArticles: articles } = portal;
  const bySection = Map.groupBy(articles, ({ data }) => data.section);
  const byYear = Map.groupBy(articles, (article) => dayOfArticle(portal, article).slice(0, 4));
  return newsListViews(portal, {
    title: phrases.news,
    intro: phrases.newsIntro,
    articles,
    address: routes.news,
    filters: [
      {
        title: phrases.filterSections,
        links: library.sections.map(({ id, data }) =>
          counted(data.name, routes.section(id), bySection.get(id)),
        ),
      },
      {
        title: phrases.filterYears,
        links: [...byYear].map(([year, list]) => counted(year, routes.archive(year), list)),
      },
    ],
  });
}

/** News of a section, a topic, a place or an author. */
export function groupedNewsViews(portal: Portal, kind: 'section' | 'topic' | 'place' | 'author') {
  const news = { label: phrases.news, address: portal.routes.news() };
  return groupsOf(portal, kind).flatMap(({ id, title, intro, facts, articles }) =>
    newsListViews(portal, {
      title,
      ...(intro && { intro }),
      facts,
      articles,
      address: (page) => portal.routes[kind](id, page),
      crumbs: [news],
      ...(kind === 'section' && {
        feeds: [rssLink(phrases.sectionFeed(title), portal.routes.sectionFeed(id))],
      }),
    }).map((page) => ({ id, ...page })),
  );
}

interface Group {
  id: string;
  title: string;
  intro?: string | undefined;
  facts: NewsListView['facts'];
  articles: Entry<'articles'>[];
}

function groupsOf(portal: Portal, kind: string): Group[] {
  const { library, listedArticles: articles } = portal;
  const having = (id: string, key: 'topics' | 'places' | 'byline') =>
    articles.filter(({ data }) => data[key].includes(id));
  switch (kind) {
    case 'section':
      return library.sections.map(({ id, data }) => ({
        id,
        title: data.name,
        intro: data.description,
        facts: [],
        articles: articles.filter((it) => it.data.section === id),
      }));
    case 'topic':
      return library.topics.map(({ id, data }) => ({
        id,
        title: phrases.aboutTopic(data.name),
        intro: data.description,
        facts: [],
        articles: having(id, 'topics'),
      }));
    case 'place':
      return library.places.map((place) => ({
        id: place.id,
        title: phrases.atPlace(place.data.name),
        intro: place.data.description,
        facts: validityFacts(portal, place),
        articles: having(place.id, 'places'),
      }));
    default:
      return library.people.map(({ id, data }) => ({
        id,
        title: phrases.byAuthor(data.name),
        intro: data.description,
        facts: [],
        articles: having(id, 'byline'),
      }));
  }
}

/** News of a year, and of each month in it. */
export function archiveViews(portal: Portal) {
  const { listedArticles: articles, routes } = portal;
  const news = { label: phrases.news, address: routes.news() };
  const byYear = Map.groupBy(articles, (it) => dayOfArticle(portal, it).slice(0, 4));
  return [...byYear].flatMap(([year, ofYear]) => {
    const byMonth = Map.groupBy(ofYear, (it) => dayOfArticle(portal, it).slice(5, 7));
    const yearTitle = phrases.archive(phrases.year(year));
    const months = [...byMonth].map(([month, list]) =>
      counted(phrases.month(Number(month), year), routes.archive(`${year}/${month}`), list),
    );
    const whole = newsListViews(portal, {
      title: yearTitle,
      articles: ofYear,
      address: (page) => routes.archive(year, page),
      crumbs: [news],
      filters: [{ title: phrases.filterMonths, links: months }],
    }).map((page) => ({ id: year, ...page }));
    const parts = [...byMonth].flatMap(([month, list]) =>
      newsListViews(portal, {
        title: phrases.archive(phrases.month(Number(month), year)),
        articles: list,
        address: (page) => routes.archive(`${year}/${month}`, page),
        crumbs: [news, { label: yearTitle, address: routes.archive(year) }],
      }).map((page) => ({ id: `${year}/${month}`, ...page })),
    );
    return [...whole, ...parts];
  });
}

function dayOfArticle({ library }: Portal, { data }: Entry<'articles'>): string {
  return dayOf(data.publishedAt, library.site.timeZone);
}

function counted(label: string, address: string, list: readonly unknown[] = []) {
  return { label, address, count: list.length, current: false };
}
