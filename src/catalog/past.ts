import { dayOf, formatDay, isPartialDay, lastDayOf } from '../domain/calendar.ts';
import { toGraph } from '../domain/graph.ts';
import type { Entry } from '../collections/library.ts';
import { claimsOfArticles, claimsOfTasks } from './claims.ts';
import { dutiesOn } from './duties.ts';
import type { DocumentEntry, Portal } from './portal.ts';
import type { Link } from './views/parts.ts';

/**
 * The portal as it stood at the end of a past day: what is public today, without what came after that day,
 * reckoned by the reports up to it. What was published then and has been withdrawn since stays away.
 */
export function portalOn(present: Portal, day: string): Portal {
  const { library, find } = present;
  const { timeZone } = library.site;
  const wasOut = ({ data }: Entry<'articles'>) =>
    dayOf(data.publishAt ?? data.publishedAt, timeZone) <= day;
  const articles = present.articles.filter(wasOut);
  const listedArticles = present.listedArticles.filter(wasOut);
  const documents = present.documents.filter((entry) => wasIssued(entry, day));
  const listedDocuments = present.listedDocuments.filter((entry) => wasIssued(entry, day));
  const plans = present.plans.filter((entry) => wasIssued(entry, day));
  const listedPlans = present.listedPlans.filter((entry) => wasIssued(entry, day));
  const known = new Set<{ id: string }>([...articles, ...documents]);
  const ifKnown = <E extends { id: string }>(entry: E | undefined) =>
    entry && known.has(entry) ? entry : undefined;
  return {
    ...present,
    today: day,
    isPast: true,
    articles,
    listedArticles,
    documents,
    listedDocuments,
    plans,
    listedPlans,
    find: {
      ...find,
      article: (id) => ifKnown(find.article(id)),
      document: (id) => ifKnown(find.document(id)),
      plan: (id) => ifKnown(find.plan(id)),
    },
    graph: toGraph(claimsOfTasks(plans), claimsOfArticles(listedArticles)),
    relationsOn: (id) => present.relationsOn(id).filter(({ acting }) => wasIssued(acting, day)),
    duties: dutiesOn(day, listedPlans, find.body),
  };
}

/** A document whose day is not known is taken to have been there. */
function wasIssued({ data: { issuedOn } }: DocumentEntry, day: string): boolean {
  return !isPartialDay(issuedOn) || lastDayOf(issuedOn) <= day;
}

/** Reporting days of a plan that have passed, earliest first. */
export function pastDaysOf({ today }: Portal, plan: Entry<'plans'>): string[] {
  const days = plan.data.reportingDays.filter((day) => day < today && wasIssued(plan, day));
  return [...new Set(days)].sort();
}

/** Links to a page as it stood on days in the past, newest first. */
export function earlierLinks(days: readonly string[], addressOn: (day: string) => string): Link[] {
  return [...days].reverse().map((day) => ({ label: formatDay(day), address: addressOn(day) }));
}

/** Whether a plan that is shown has a reporting day on a day that has passed. */
export function hasReportingDay(portal: Portal, plan: string, day: string): boolean {
  const entry = portal.find.plan(plan);
  return Boolean(entry && !entry.data.withdrawn && pastDaysOf(portal, entry).includes(day));
}

/** Reporting days of all plans that have passed, earliest first. */
export function pastDays(portal: Portal): string[] {
  return [...new Set(portal.listedPlans.flatMap((plan) => pastDaysOf(portal, plan)))].sort();
}
