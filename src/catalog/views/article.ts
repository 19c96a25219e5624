import type { Entry } from '../../collections/library.ts';
import { readingMinutes } from '../../domain/vietnamese.ts';
import { phrases } from '../../strings/phrases.ts';
import { articleCard, articleLink, sectionLink } from '../parts/articles.ts';
import { bodyView } from '../parts/body.ts';
import { chainOfArticle } from '../parts/chain.ts';
import { changeNotesOf, type ChangeNote } from '../parts/change-notes.ts';
import { dateView, instantView } from '../parts/dates.ts';
import { rssLink } from '../parts/feed-links.ts';
import { frameOf } from '../parts/frame.ts';
import { pictureView } from '../parts/pictures.ts';
import { responsesOf } from '../parts/responses.ts';
import { notesOfArticle } from '../parts/rests-on.ts';
import type { Portal } from '../portal.ts';
import type { Frame } from './frame.ts';
import type { ResponsesView } from './responses.ts';
import type {
  ArticleCard,
  BodyView,
  ChainView,
  DateView,
  Link,
  PictureView,
  TextPart,
} from './parts.ts';

type Article = Entry<'articles'>;

/** Syllables a minute at which news is read (facts 5.8). */
export const NEWS_RATE = 220;

export interface ArticleView {
  frame: Frame;
  title: string;
  /** Absent when the article was withdrawn. */
  standfirst?: string;
  section: Link;
  byline: Link[];
  publishedAt: DateView;
  updatedAt?: DateView;
  readingMinutes: number;
  source?: {
    name: string;
    address?: string;
    author?: string;
    date?: DateView;
    use: 'reprint' | 'summary';
  };
  cover?: PictureView;
  chain: ChainView[];
  /** Documents that it reports on and that have ended. */
  restsOn: TextPart[][];
  /** Absent when the article was withdrawn. */
  body?: BodyView;
  withdrawn?: { date: DateView; why: string };
  corrections: { date: DateView; what: string }[];
  /** What editors say of other edits. */
  changes: ChangeNote[];
  topics: Link[];
  places: Link[];
  related: ArticleCard[];
  /** Neighbours in the section. */
  previous?: Link;
  next?: Link;
  responses: ResponsesView;
}

/** Articles of the same section or topic that stand nearest in time. */
const RELATED = 4;

/** Page of every public article. */
export function articleViews(portal: Portal): { id: string; view: ArticleView }[] {
  const sections = Map.groupBy(portal.listedArticles, ({ data }) => data.section);
  return portal.articles.map((article) => {
    const neighbours = sections.get(article.data.section) ?? [];
    return { id: article.id, view: articleView(portal, article, neighbours) };
  });
}

function articleView(portal: Portal, article: Article, neighbours: Article[]): ArticleView {
  const { data } = article;
  const { timeZone } = portal.library.site;
  const section = sectionLink(portal, data.section);
  const place = neighbours.indexOf(article);
  const [next, previous] = data.withdrawn ? [] : [neighbours[place - 1], neighbours[place + 1]];
  const body = data.withdrawn ? undefined : bodyView(portal, article);
  const cover = data.cover && pictureView(portal.routes, article, data.cover.picture, data.cover);
  return {
    frame: articleFrame(portal, article, { section, cover }),
    title: data.title,
    ...(!data.withdrawn && { standfirst: data.standfirst }),
    section,
    byline: data.byline.map((id) => ({
      label: portal.find.person(id)?.data.name ?? id,
      address: portal.routes.author(id),
    })),
    publishedAt: instantView(data.publishedAt, timeZone),
    ...(data.updatedAt && { updatedAt: instantView(data.updatedAt, timeZone) }),
    readingMinutes: readingMinutes(article.body?.syllables ?? 0, NEWS_RATE),
    ...(data.source && { source: sourceOf(data.source) }),
    ...(cover && !data.withdrawn && { cover }),
    chain: data.withdrawn ? [] : chainOfArticle(portal, article),
    restsOn: data.withdrawn ? [] : notesOfArticle(portal, article),
    ...(body && { body }),
    ...(data.withdrawn && {
      withdrawn: { date: dateView(data.withdrawn.on), why: data.withdrawn.why },
    }),
    corrections: data.corrections.map(({ on, what }) => ({ date: dateView(on), what })),
    changes: changeNotesOf(portal, article),
    topics: data.topics.map((id) => ({
      label: portal.find.topic(id)?.data.name ?? id,
      address: portal.routes.topic(id),
    })),
    places: data.places.map((id) => ({
      label: portal.find.place(id)?.data.name ?? id,
      address: portal.routes.place(id),
    })),
    related: (data.withdrawn ? [] : related(article, neighbours)).map((it) =>
      articleCard(portal, it),
    ),
    ...(previous && { previous: articleLink(portal, previous) }),
    ...(next && { next: articleLink(portal, next) }),
    responses: responsesOf(portal, {
      id: article.id,
      address: portal.routes.article(article.id),
      title: data.title,
      isOpen: data.comments === 'open' && !data.withdrawn,
    }),
  };
}

/** How many older articles may be related: an archive of any size costs the same. */
const CONSIDERED = 100;

/** Older articles of the section, so that a new article changes no older page but its neighbour's. */
function related(article: Article, neighbours: Article[]): Article[] {
  const place = neighbours.indexOf(article) + 2;
  const older = neighbours.slice(place, place + CONSIDERED);
  const shared = older.filter(({ data }) =>
    data.topics.some((it) => article.data.topics.includes(it)),
  );
  return [...new Set([...shared, ...older])].slice(0, RELATED);
}

function sourceOf(
  source: NonNullable<Article['data']['source']>,
): NonNullable<ArticleView['source']> {
  const { name, use, address, author, publishedOn } = source;
  return {
    name,
    use,
    ...(address && { address }),
    ...(author && { author }),
    ...(publishedOn && { date: dateView(publishedOn) }),
  };
}

function articleFrame(
  portal: Portal,
  { id, data }: Article,
  { section, cover }: { section: Link; cover: PictureView | undefined },
): Frame {
  const { routes, library } = portal;
  const origin = new URL(library.site.address).origin;
  const news = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: data.title,
    description: data.standfirst,
    datePublished: data.publishedAt,
    ...(data.updatedAt && { dateModified: data.updatedAt }),
    articleSection: section.label,
    author: data.byline.map((it) => ({
      '@type': 'Organization',
      name: portal.find.person(it)?.data.name ?? it,
    })),
    ...(cover && { image: origin + cover.src }),
    mainEntityOfPage: origin + routes.article(id),
    inLanguage: 'vi',
  };
  return frameOf(portal, {
    address: routes.article(id),
    title: data.title,
    description: data.withdrawn?.why ?? data.standfirst,
    crumbs: [{ label: phrases.news, address: routes.news() }, section],
    feeds: [rssLink(phrases.sectionFeed(section.label), routes.sectionFeed(data.section))],
    hidden: Boolean(data.withdrawn),
    structuredData: data.withdrawn ? [] : [news],
    kind: 'article',
  });
}
