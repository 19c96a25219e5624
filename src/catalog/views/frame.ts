import type { Link } from './parts.ts';

/** The portal's own facts as every page shows them. */
export interface SiteView {
  name: string;
  tagline: string;
  /** Scheme and host, without a slash at the end. */
  origin: string;
  basePath: string;
  /** Whose days and times the portal tells. */
  timeZone: string;
  home: string;
  searchPage: string;
  /** Folder of the search index. */
  searchIndex: string;
  navigation: (Link & { current: boolean })[];
  footer: Link[];
  publisher: Link;
  email?: string;
  phone?: string;
  postal?: string;
  demoNotice?: string;
  notices: { id: string; text: string; address?: string }[];
  /** Stylesheet with the portal's colours, when it has its own. */
  coloursAddress?: string;
}

/** A feed or a calendar that a reader can subscribe to. */
export interface FeedLink extends Link {
  type: 'application/rss+xml' | 'text/calendar';
}

/** What the layout shows around a page. */
export interface Frame {
  site: SiteView;
  /** Address of this page with the base path. */
  address: string;
  title: string;
  description: string;
  crumbs: Link[];
  /** Feeds and calendars that follow this page's matter. */
  feeds: FeedLink[];
  /** Page that search engines take for the home of what this one shows; absent where it is this one. */
  canonical?: string;
  /** Kept out of search engines. */
  hidden: boolean;
  /** Of a page that shows a day in the past: that it does, and where the present is. */
  past?: { words: string; present: Link };
  /** The same page as it stood on days in the past, newest first. */
  earlier?: Link[];
  /** The same content in another format. */
  alternates: { type: string; address: string }[];
  /** schema.org statements, printed as JSON-LD. */
  structuredData: Record<string, unknown>[];
  kind: 'website' | 'article';
}
