import { noteWords } from '../../strings/notes.ts';
import { packWords } from '../../strings/pack.ts';
import { feedbackWords } from '../../strings/feedback.ts';
import { phrases } from '../../strings/phrases.ts';
import { progressWords } from '../../strings/progress.ts';
import { frameOf } from '../parts/frame.ts';
import { progressLinks } from '../parts/progress-links.ts';
import type { Portal } from '../portal.ts';
import type { Frame } from './frame.ts';
import type { Link } from './parts.ts';
import { planLink } from '../parts/documents.ts';

export interface SiteMapView {
  frame: Frame;
  title: string;
  groups: { title: string; address?: string; links: Link[] }[];
}

export interface SearchView {
  frame: Frame;
  title: string;
  /** Lists for readers without script. */
  listings: Link[];
  popular: Link[];
}

export interface NotFoundView {
  frame: Frame;
  title: string;
  listings: Link[];
}

/** Main lists of the portal, for readers who look for something. */
function listings({ routes }: Portal): Link[] {
  return [
    { label: phrases.news, address: routes.news() },
    { label: phrases.resolutions, address: routes.resolutions() },
    { label: phrases.documents, address: routes.documents() },
    { label: phrases.plans, address: routes.plans },
    { label: progressWords.title, address: routes.progress },
    { label: phrases.guides, address: routes.guides },
    { label: phrases.glossary, address: routes.glossary },
  ];
}

/** The search page. */
export function searchView(portal: Portal): SearchView {
  const { routes, library } = portal;
  return {
    frame: frameOf(portal, {
      address: routes.search,
      title: phrases.search,
      description: phrases.searchIntro,
      hidden: true,
    }),
    title: phrases.search,
    listings: listings(portal),
    popular: library.sections.map(({ id, data }) => ({
      label: data.name,
      address: routes.section(id),
    })),
  };
}

/** The page for addresses that lead nowhere. */
export function notFoundView(portal: Portal): NotFoundView {
  return {
    frame: frameOf(portal, {
      address: portal.routes.page('404.html').slice(0, -1),
      title: phrases.notFound,
      description: phrases.notFound,
      hidden: true,
    }),
    title: phrases.notFound,
    listings: [...listings(portal), { label: phrases.siteMap, address: portal.routes.siteMap }],
  };
}

/** The site map for people: lists, and what stands in the short ones. */
export function siteMapView(portal: Portal): SiteMapView {
  const { routes, library } = portal;
  return {
    frame: frameOf(portal, {
      address: routes.siteMap,
      title: phrases.siteMap,
      description: phrases.siteMap,
    }),
    title: phrases.siteMap,
    groups: [
      {
        title: phrases.news,
        address: routes.news(),
        links: library.sections.map(({ id, data }) => ({
          label: data.name,
          address: routes.section(id),
        })),
      },
      {
        title: phrases.topics,
        links: library.topics.map(({ id, data }) => ({
          label: data.name,
          address: routes.topic(id),
        })),
      },
      {
        title: phrases.documents,
        address: routes.documents(),
        links: [{ label: phrases.resolutions, address: routes.resolutions() }],
      },
      {
        title: phrases.plans,
        address: routes.plans,
        links: portal.listedPlans.map((plan) => planLink(portal, plan)),
      },
      {
        title: progressWords.title,
        address: routes.progress,
        links: progressLinks(portal),
      },
      {
        title: phrases.guides,
        address: routes.guides,
        links: portal.guides.map(({ id, data }) => ({
          label: data.title,
          address: routes.guide(id),
        })),
      },
      {
        title: phrases.bodies,
        links: library.bodies.map(({ id, data }) => ({
          label: data.name,
          address: routes.body(id),
        })),
      },
      {
        title: phrases.places,
        links: library.places.map(({ id, data }) => ({
          label: data.name,
          address: routes.place(id),
        })),
      },
      {
        title: phrases.otherPages,
        links: [
          { label: packWords.title, address: routes.pack },
          { label: phrases.glossary, address: routes.glossary },
          { label: phrases.search, address: routes.search },
          { label: noteWords.page.link, address: routes.notes },
          { label: phrases.openData, address: routes.data },
          ...(library.site.feedback
            ? [{ label: feedbackWords.page.title, address: routes.feedback }]
            : []),
          ...portal.pages.map(({ id, data }) => ({ label: data.title, address: routes.page(id) })),
        ],
      },
    ],
  };
}
