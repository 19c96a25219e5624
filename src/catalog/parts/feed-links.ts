import { phrases } from '../../strings/phrases.ts';
import type { Portal } from '../portal.ts';
import type { FeedLink } from '../views/frame.ts';

export function rssLink(label: string, address: string): FeedLink {
  return { label, address, type: 'application/rss+xml' };
}

export function calendarLink(label: string, address: string): FeedLink {
  return { label, address, type: 'text/calendar' };
}

/** What a list of documents can be followed by. */
export function feedsOfDocuments({ routes }: Portal): FeedLink[] {
  return [rssLink(phrases.documentFeed, routes.documentFeed)];
}

/** What the list of plans can be followed by. */
export function feedsOfPlans({ routes }: Portal): FeedLink[] {
  return [calendarLink(phrases.deadlineCalendar, routes.deadlines)];
}

/** What a plan, or one of its tasks, can be followed by. */
export function feedsOfPlan({ routes }: Portal, id: string): FeedLink[] {
  return [
    rssLink(phrases.planFeed, routes.planFeed(id)),
    calendarLink(phrases.planCalendar, routes.planDeadlines(id)),
  ];
}

/** What a body can be followed by. */
export function feedsOfBody({ routes }: Portal, id: string): FeedLink[] {
  return [
    rssLink(phrases.bodyFeed, routes.bodyFeed(id)),
    calendarLink(phrases.bodyCalendar, routes.bodyDeadlines(id)),
  ];
}
