import type { Entry } from '../../collections/library.ts';
import { readingMinutes } from '../../domain/vietnamese.ts';
import { phrases } from '../../strings/phrases.ts';
import { bodyView } from '../parts/body.ts';
import { changeNotesOf } from '../parts/change-notes.ts';
import { dateView } from '../parts/dates.ts';
import { documentCard } from '../parts/document-card.ts';
import { frameOf } from '../parts/frame.ts';
import type { Portal } from '../portal.ts';
import type { Frame } from './frame.ts';
import type { PlainView } from './page.ts';
import type { DateView, DocumentCard, Link } from './parts.ts';

export interface GuideView extends PlainView {
  byline: Link[];
  publishedOn: DateView;
  reviewedOn?: DateView;
  reviewBy: DateView;
  /** Whether the day of review has passed. */
  isOverdue: boolean;
  readingMinutes: number;
  topics: Link[];
  documents: DocumentCard[];
}

export interface GuideListView {
  frame: Frame;
  title: string;
  intro: string;
  guides: (Link & { standfirst: string; readingMinutes: number })[];
}

/** Syllables a minute at which guidance is read (facts 5.8). */
const GUIDE_RATE = 200;

/** Page of every public guide. */
export function guideViews(portal: Portal): { id: string; view: GuideView }[] {
  return portal.guides.map((guide) => ({ id: guide.id, view: guideView(portal, guide) }));
}

function guideView(portal: Portal, guide: Entry<'guides'>): GuideView {
  const { data } = guide;
  const body = data.withdrawn ? undefined : bodyView(portal, guide);
  return {
    frame: frameOf(portal, {
      address: portal.routes.guide(guide.id),
      title: data.title,
      description: data.standfirst,
      crumbs: [{ label: phrases.guides, address: portal.routes.guides }],
      hidden: Boolean(data.withdrawn),
      kind: 'article',
    }),
    title: data.title,
    description: data.standfirst,
    byline: data.byline.map((id) => ({
      label: portal.find.person(id)?.data.name ?? id,
      address: portal.routes.author(id),
    })),
    publishedOn: dateView(data.publishedOn),
    ...(data.reviewedOn && { reviewedOn: dateView(data.reviewedOn) }),
    reviewBy: dateView(data.reviewBy),
    isOverdue: data.reviewBy < portal.today,
    readingMinutes: minutesOf(guide),
    topics: data.topics.map((id) => ({
      label: portal.find.topic(id)?.data.name ?? id,
      address: portal.routes.topic(id),
    })),
    documents: data.documents.flatMap((id) => {
      const entry = portal.find.document(id);
      return entry ? [documentCard(portal, entry)] : [];
    }),
    changes: changeNotesOf(portal, guide),
    ...(body && { body }),
    ...(data.withdrawn && {
      withdrawn: { date: dateView(data.withdrawn.on), why: data.withdrawn.why },
    }),
  };
}

function minutesOf({ body }: Entry<'guides'>): number {
  return readingMinutes(body?.syllables ?? 0, GUIDE_RATE);
}

/** The listing of guides. */
export function guideListView(portal: Portal): GuideListView {
  return {
    frame: frameOf(portal, {
      address: portal.routes.guides,
      title: phrases.guides,
      description: phrases.guidesIntro,
    }),
    title: phrases.guides,
    intro: phrases.guidesIntro,
    guides: portal.guides.map((guide) => ({
      label: guide.data.title,
      address: portal.routes.guide(guide.id),
      standfirst: guide.data.standfirst,
      readingMinutes: minutesOf(guide),
    })),
  };
}
