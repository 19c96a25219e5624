import type { APIRoute } from 'astro';
import { planFeeds, type FeedView } from '../../../catalog/feeds.ts';
import { rss } from '../../../catalog/xml.ts';

export const getStaticPaths = planFeeds;

export const GET: APIRoute<{ view: FeedView }> = ({ props: { view } }) => rss(view);
