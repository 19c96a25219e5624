import type { APIRoute } from 'astro';
import { machinePages, type MachinePage } from '../catalog/machines.ts';
import { rss, sitemap, sitemapIndex } from '../catalog/xml.ts';

export const getStaticPaths = machinePages;

/** The files for machines at the root: the feed of all news and the sitemaps. */
export const GET: APIRoute<MachinePage> = ({ props }) => {
  if (props.kind === 'feed') return rss(props.view);
  return props.kind === 'sitemap' ? sitemap(props.view) : sitemapIndex(props.view);
};
