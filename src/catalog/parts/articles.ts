import type { Entry } from '../../collections/library.ts';
import type { Portal } from '../portal.ts';
import type { ArticleCard, Link } from '../views/parts.ts';
import { dayView } from './dates.ts';
import { pictureView } from './pictures.ts';

type Article = Entry<'articles'>;

/** Link to an article. */
export function articleLink({ routes }: Portal, { id, data }: Article): Link {
  return { label: data.title, address: routes.article(id) };
}

/** Link to a section. */
export function sectionLink({ find, routes }: Portal, id: string): Link {
  return { label: find.section(id)?.data.name ?? id, address: routes.section(id) };
}

/** One item of a list of news. */
export function articleCard(portal: Portal, article: Article): ArticleCard {
  const { data } = article;
  const [place] = data.places;
  const picture = data.cover && pictureView(portal.routes, article, data.cover.picture, data.cover);
  return {
    ...articleLink(portal, article),
    standfirst: data.standfirst,
    section: sectionLink(portal, data.section),
    date: dayView(data.publishedAt, portal.library.site.timeZone),
    ...(place && { place: portal.find.place(place)?.data.name ?? place }),
    ...(picture && { picture }),
  };
}

/** Cards of the articles that report on any of the nodes, newest first, each once. */
export function reportingArticles(portal: Portal, nodes: readonly string[]): ArticleCard[] {
  const ids = new Set(
    nodes.flatMap((node) => portal.graph.reportsOn(node).map(({ from }) => from)),
  );
  return portal.listedArticles
    .filter(({ id }) => ids.has(id))
    .map((article) => articleCard(portal, article));
}
