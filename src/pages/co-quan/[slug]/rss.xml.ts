import type { APIRoute } from 'astro';
import { bodyFeeds, type FeedView } from '../../../catalog/feeds.ts';
import { rss } from '../../../catalog/xml.ts';

export const getStaticPaths = bodyFeeds;

export const GET: APIRoute<{ view: FeedView }> = ({ props: { view } }) => rss(view);
