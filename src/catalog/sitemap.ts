import { DATA_SETS } from '../schemas/open-data/sets.ts';
import { documentAddress, relationsAddress } from './parts/documents.ts';
import { relationEdges } from './parts/relation-edges.ts';
import type { Portal } from './portal.ts';

/** Addresses for machines: whole addresses, with the day of the last change where it is known. */
export interface SitemapView {
  pages: { address: string; changedOn?: string }[];
}

/** The index of the portal's one sitemap. */
export function sitemapIndexView({ routes, library }: Portal): SitemapView {
  return { pages: [{ address: new URL(library.site.address).origin + routes.sitemap }] };
}

/** All public pages that were not withdrawn. */
export function sitemapView(portal: Portal): SitemapView {
  const { routes, library, listedArticles, documents, plans, guides, pages } = portal;
  const origin = new URL(library.site.address).origin;
  const shown = <E extends { data: { withdrawn?: unknown } }>(entries: readonly E[]) =>
    entries.filter(({ data }) => !data.withdrawn);
  const lists = [
    routes.home,
    routes.news(),
    routes.documents(),
    routes.resolutions(),
    routes.plans,
    routes.progress,
    routes.method,
    routes.corrections,
    routes.guides,
    routes.pack,
    routes.glossary,
    routes.data,
    ...(library.site.feedback ? [routes.feedback] : []),
    ...Object.values(DATA_SETS).map(({ slug }) => routes.dataSet(slug)),
    routes.siteMap,
    ...library.sections.map(({ id }) => routes.section(id)),
    ...library.topics.map(({ id }) => routes.topic(id)),
    ...library.places.map(({ id }) => routes.place(id)),
    ...library.people.map(({ id }) => routes.author(id)),
    ...library.bodies.map(({ id }) => routes.body(id)),
    ...shown(pages).map(({ id }) => routes.page(id)),
    ...shown(guides).map(({ id }) => routes.guide(id)),
  ].map((address) => ({ address: origin + address }));
  return {
    pages: [
      ...lists,
      ...listedArticles.map(({ id, data }) => ({
        address: origin + routes.article(id),
        changedOn: (data.updatedAt ?? data.publishedAt).slice(0, 10),
      })),
      ...shown(documents).map((entry) => ({
        address: origin + documentAddress(portal, entry),
      })),
      ...shown(documents)
        .filter((entry) => relationEdges(portal, entry).length > 0)
        .map((entry) => ({ address: origin + relationsAddress(portal, entry) })),
      ...shown(plans).flatMap((plan) =>
        plan.data.tasks.map(({ id }) => ({ address: origin + routes.task(plan.id, id) })),
      ),
    ],
  };
}
