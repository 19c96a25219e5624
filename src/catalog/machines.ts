import { digestOf } from './digest.ts';
import { newsFeed, type FeedView } from './feeds.ts';
import { publishedPortal } from './published.ts';
import { sitemapIndexView, sitemapView, type SitemapView } from './sitemap.ts';

/** A file for machines at the portal's root, by its kind. */
export type MachinePage =
  { kind: 'feed'; view: FeedView } | { kind: 'sitemap' | 'sitemap-index'; view: SitemapView };

/** The feed of all news and the sitemaps. */
export async function machinePages() {
  const portal = await publishedPortal();
  const pages: [machine: string, props: MachinePage][] = [
    ['rss', { kind: 'feed', view: newsFeed(portal) }],
    ['sitemap', { kind: 'sitemap', view: sitemapView(portal) }],
    ['sitemap-index', { kind: 'sitemap-index', view: sitemapIndexView(portal) }],
  ];
  return pages.map(([machine, props]) => ({
    params: { machine },
    props,
    cacheKey: digestOf(props),
  }));
}
