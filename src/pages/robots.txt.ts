import type { APIRoute } from 'astro';
import { publishedPortal } from '../catalog/published.ts';

/** What machines may read: all, and where the list of pages is. */
export const GET: APIRoute = async () => {
  const { routes, library } = await publishedPortal();
  const map = new URL(library.site.address).origin + routes.sitemapIndex;
  return new Response(`User-agent: *\nAllow: /\nDisallow: ${routes.search}\nSitemap: ${map}\n`);
};
