import { formatDay } from '../../domain/calendar.ts';
import { isPublic } from '../../domain/publication.ts';
import { noteWords } from '../../strings/notes.ts';
import { packWords } from '../../strings/pack.ts';
import { feedbackWords } from '../../strings/feedback.ts';
import { phrases } from '../../strings/phrases.ts';
import { progressWords } from '../../strings/progress.ts';
import type { Portal } from '../portal.ts';
import { rssLink } from './feed-links.ts';
import type { Frame, SiteView } from '../views/frame.ts';
import type { Link } from '../views/parts.ts';

/** What one page says of itself; the rest of its frame is the portal's. */
export interface PageFacts {
  address: string;
  title: string;
  description: string;
  crumbs?: Link[];
  feeds?: Frame['feeds'];
  canonical?: string;
  hidden?: boolean;
  alternates?: Frame['alternates'];
  structuredData?: Frame['structuredData'];
  kind?: Frame['kind'];
  earlier?: Link[];
}

/**
 * The frame of a page: the portal's facts around those of the page. A page of a portal in the past has an
 * address of its own below the present one, which stays the one for search engines.
 */
export function frameOf(portal: Portal, page: PageFacts): Frame {
  return portal.isPast ? pastFrame(portal, page) : presentFrame(portal, page);
}

function pastFrame(portal: Portal, page: PageFacts): Frame {
  const day = formatDay(portal.today);
  const crumbs = [...(page.crumbs ?? []), { label: page.title, address: page.address }];
  return {
    ...presentFrame(portal, { ...page, crumbs, alternates: [], structuredData: [] }),
    address: `${page.address}${portal.today}/`,
    canonical: page.address,
    title: progressWords.asReportedTitle(page.title, day),
    hidden: true,
    past: {
      words: progressWords.asReported(day),
      present: { label: progressWords.present, address: page.address },
    },
  };
}

function presentFrame(portal: Portal, page: PageFacts): Frame {
  const site = siteView(portal, page.address);
  const home = { label: phrases.home, address: portal.routes.home };
  const crumbs = page.address === portal.routes.home ? [] : [home, ...(page.crumbs ?? [])];
  return {
    site,
    address: page.address,
    title: page.title,
    description: page.description,
    crumbs,
    feeds: [rssLink(phrases.allNewsFeed, portal.routes.feed), ...(page.feeds ?? [])],
    ...(page.canonical && { canonical: page.canonical }),
    hidden: page.hidden ?? false,
    alternates: page.alternates ?? [],
    structuredData: [...(page.structuredData ?? []), ...breadcrumbs(site.origin, crumbs, page)],
    kind: page.kind ?? 'website',
    ...(page.earlier && page.earlier.length > 0 && { earlier: page.earlier }),
  };
}

function siteView({ library, routes, find, now, pages }: Portal, address: string): SiteView {
  const { site } = library;
  const place = (path: string) => site.basePath + path.slice(1);
  const publisher = find.body(site.body);
  const isCurrent = (target: string) => target !== routes.home && address.startsWith(target);
  return {
    name: site.name,
    tagline: site.tagline,
    origin: new URL(site.address).origin,
    basePath: site.basePath,
    timeZone: site.timeZone,
    home: routes.home,
    searchPage: routes.search,
    searchIndex: routes.searchIndex,
    navigation: site.navigation.map(({ label, address: target }) => ({
      label,
      address: place(target),
      current: isCurrent(place(target)),
    })),
    footer: [
      ...pages.map(({ id, data }) => ({ label: data.title, address: routes.page(id) })),
      { label: packWords.title, address: routes.pack },
      { label: noteWords.page.link, address: routes.notes },
      ...(site.feedback ? [{ label: feedbackWords.page.title, address: routes.feedback }] : []),
      { label: phrases.openData, address: routes.data },
      { label: phrases.siteMap, address: routes.siteMap },
    ],
    publisher: { label: publisher?.data.name ?? site.name, address: routes.body(site.body) },
    ...(site.contact.email && { email: site.contact.email }),
    ...(site.contact.phone && { phone: site.contact.phone }),
    ...(site.contact.postal && { postal: site.contact.postal }),
    ...(site.demoNotice && { demoNotice: site.demoNotice }),
    notices: library.notices
      .filter(({ data }) => isPublic(data, now) && !data.withdrawn)
      .map(({ data: { id, text, link } }) => ({ id, text, ...(link && { address: place(link) }) })),
    ...(site.colours && { coloursAddress: routes.colours }),
  };
}

/** schema.org trail of the page, for those deeper than a top page. */
function breadcrumbs(origin: string, crumbs: Link[], page: PageFacts): Record<string, unknown>[] {
  if (crumbs.length < 2) return [];
  const trail = [...crumbs, { label: page.title, address: page.address }];
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: trail.map(({ label, address }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: label,
        item: origin + address,
      })),
    },
  ];
}
