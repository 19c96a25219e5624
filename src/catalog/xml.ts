import { element, escapeXml, XML_HEAD } from '../epub/xml.ts';
import type { FeedView } from './feeds.ts';
import type { SitemapView } from './sitemap.ts';

/** A feed as RSS 2.0, with the link to itself that Atom's namespace lends. */
export function rss(view: FeedView): Response {
  const items = view.items.map(
    ({ title, link, guid, description, category, publishedAt }) =>
      `<item>${element('title', title)}${element('link', link)}` +
      `<guid isPermaLink="${guid === link}">${escapeXml(guid)}</guid>${element('description', description)}` +
      `${element('category', category)}${publishedAt ? element('pubDate', publishedAt) : ''}</item>`,
  );
  const self = `<atom:link href="${escapeXml(view.self)}" rel="self" type="application/rss+xml"/>`;
  return new Response(
    `${XML_HEAD}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>` +
      `${element('title', view.title)}${element('link', view.link)}` +
      `${element('description', view.description)}<language>vi</language>${self}\n` +
      `${items.join('\n')}\n</channel></rss>\n`,
  );
}

/** A list of pages as a sitemap. */
export function sitemap({ pages }: SitemapView): Response {
  const urls = pages.map(
    ({ address, changedOn }) =>
      `<url>${element('loc', address)}${changedOn ? element('lastmod', changedOn) : ''}</url>`,
  );
  return new Response(
    `${XML_HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
  );
}

/** A list of sitemaps. */
export function sitemapIndex({ pages }: SitemapView): Response {
  const maps = pages.map(({ address }) => `<sitemap>${element('loc', address)}</sitemap>`);
  return new Response(
    `${XML_HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${maps.join('\n')}\n</sitemapindex>\n`,
  );
}
