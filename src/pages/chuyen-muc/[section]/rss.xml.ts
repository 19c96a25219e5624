import type { APIRoute } from 'astro';
import { sectionFeeds, type FeedView } from '../../../catalog/feeds.ts';
import { rss } from '../../../catalog/xml.ts';

export const getStaticPaths = sectionFeeds;

export const GET: APIRoute<{ view: FeedView }> = ({ props: { view } }) => rss(view);
