import type { APIRoute } from 'astro';
import { documentFeeds, type FeedView } from '../../catalog/feeds.ts';
import { rss } from '../../catalog/xml.ts';

export const getStaticPaths = documentFeeds;

export const GET: APIRoute<{ view: FeedView }> = ({ props: { view } }) => rss(view);
