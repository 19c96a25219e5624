import type { Entry } from '../../collections/library.ts';
import { formatDay, isDay, startOfDay } from '../../domain/calendar.ts';
import { documentTypeName } from '../../domain/document-type.ts';
import { STATE_LABELS } from '../../strings/labels.ts';
import { phrases } from '../../strings/phrases.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import { documentAddress, documentName, issuersOf } from './documents.ts';
import type { PlanTask } from './plan-tasks.ts';

/** An item of a feed. */
export interface FeedItem {
  title: string;
  link: string;
  /** Names the item for ever; its link where the item has a page of its own. */
  guid: string;
  description: string;
  /** RFC 822 date; absent where the day is not known. */
  publishedAt?: string;
  category: string;
}

/** What may become an item: dated, and left out where its page was withdrawn. */
interface Candidate {
  item: Omit<FeedItem, 'publishedAt'>;
  at: Date | undefined;
  isWithdrawn: boolean;
}

const FEED_LENGTH = 30;

/** The newest items of a feed, each once; those without a known day stand last. */
export function feedItems(candidates: readonly Candidate[]): FeedItem[] {
  const each = new Map(candidates.map((candidate) => [candidate.item.guid, candidate]));
  return [...each.values()]
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .sort((a, b) => (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0) || compareGuids(a, b))
    .slice(0, FEED_LENGTH)
    .map(({ item, at }) => ({ ...item, ...(at && { publishedAt: at.toUTCString() }) }));
}

function compareGuids(a: Candidate, b: Candidate): number {
  return a.item.guid < b.item.guid ? -1 : 1;
}

/** An article, at the instant of its publication. */
export function articleItem(portal: Portal, { id, data }: Entry<'articles'>): Candidate {
  const link = whole(portal, portal.routes.article(id));
  return {
    item: {
      title: data.title,
      link,
      guid: link,
      description: data.standfirst,
      category: portal.find.section(data.section)?.data.name ?? data.section,
    },
    at: new Date(data.publishedAt),
    isWithdrawn: Boolean(data.withdrawn),
  };
}

/** A document, at the instant from which it is shown, else at the beginning of its day of issue. */
export function documentItem(portal: Portal, entry: DocumentEntry): Candidate {
  const { data } = entry;
  const link = whole(portal, documentAddress(portal, entry));
  return {
    item: {
      title: `${documentName(entry)}: ${data.subject}`,
      link,
      guid: link,
      description: `${issuersOf(portal, entry)}. ${data.subject}.`,
      category: documentTypeName(data.type),
    },
    at: data.publishAt ? new Date(data.publishAt) : dayAt(portal, data.issuedOn),
    isWithdrawn: Boolean(data.withdrawn),
  };
}

/** Reports on tasks up to the portal's day, each at the beginning of its day. */
export function reportItems(portal: Portal, duties: readonly PlanTask[]): Candidate[] {
  return duties.flatMap(({ plan, task }) => {
    const link = whole(portal, portal.routes.task(plan.id, task.id));
    const guids = new Map<string, number>();
    return task.reports
      .filter(({ on }) => on <= portal.today)
      .map(({ on, state, note }): Candidate => {
        const number = (guids.get(on) ?? 0) + 1;
        guids.set(on, number);
        return {
          item: {
            title: `${task.title}: ${STATE_LABELS[state].toLowerCase()}`,
            link,
            guid: `${link}#${on}${number > 1 ? `-${number}` : ''}`,
            description: [phrases.reportOf(formatDay(on)), note ?? ''].filter(Boolean).join(' '),
            category: phrases.report,
          },
          at: dayAt(portal, on),
          isWithdrawn: false,
        };
      });
  });
}

function whole({ library }: Portal, address: string): string {
  return new URL(address, library.site.address).href;
}

function dayAt({ library }: Portal, day: string): Date | undefined {
  return isDay(day) ? startOfDay(day, library.site.timeZone) : undefined;
}
