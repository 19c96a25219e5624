import type { Entry } from '../../collections/library.ts';
import { formatDay } from '../../domain/calendar.ts';
import { LEVEL_LABELS } from '../../strings/labels.ts';
import { phrases, terms } from '../../strings/phrases.ts';
import { documentCard } from '../parts/document-card.ts';
import { feedsOfBody } from '../parts/feed-links.ts';
import { frameOf } from '../parts/frame.ts';
import { dutiesView, leftDutyRows, type DutiesView, type LeftDutyRow } from '../parts/duty-rows.ts';
import { bodyLinks } from '../parts/tasks.ts';
import type { Portal } from '../portal.ts';
import type { Frame } from './frame.ts';
import type { DocumentCard, Link } from './parts.ts';

export interface BodyPageView {
  frame: Frame;
  name: string;
  description?: string;
  /** "Đã kết thúc ngày 30/06/2025" and what followed. */
  ended?: { words: string; successors: Link[] };
  facts: { term: string; values: { text: string; address?: string }[] }[];
  documents: DocumentCard[];
  /** Tasks that it bears. */
  duties: DutiesView;
  /** Open tasks that it left when it ended, and who took them over. */
  left: LeftDutyRow[];
}

type Fact = BodyPageView['facts'][number];

/** Page of every body. */
export function bodyPageViews(portal: Portal): { id: string; view: BodyPageView }[] {
  return portal.library.bodies.map((body) => ({ id: body.id, view: bodyPageView(portal, body) }));
}

function bodyPageView(portal: Portal, body: Entry<'bodies'>): BodyPageView {
  const { data, id } = body;
  return {
    frame: frameOf(portal, {
      address: portal.routes.body(id),
      title: data.name,
      description: data.description ?? data.name,
      feeds: feedsOfBody(portal, id),
    }),
    name: data.name,
    ...(data.description && { description: data.description }),
    ...(data.validUntil && {
      ended: {
        words: phrases.ended(formatDay(data.validUntil)),
        successors: bodyLinks(portal, data.successors),
      },
    }),
    facts: factsOf(portal, body),
    documents: portal.listedDocuments
      .filter((entry) => entry.data.issuers.includes(id))
      .map((entry) => documentCard(portal, entry)),
    duties: dutiesView(portal, id),
    left: leftDutyRows(portal, id),
  };
}

function factsOf(portal: Portal, { data, id }: Entry<'bodies'>): Fact[] {
  const { find, routes, library } = portal;
  const place = data.place ? find.place(data.place)?.data.name : undefined;
  const before = library.bodies.filter((it) => it.data.successors.includes(id));
  const linked = (links: Link[]) => links.map(({ label, address }) => ({ text: label, address }));
  const facts: Fact[] = [
    { term: terms.level, values: data.level ? [{ text: LEVEL_LABELS[data.level] }] : [] },
    { term: terms.parent, values: data.parent ? linked(bodyLinks(portal, [data.parent])) : [] },
    {
      term: terms.place,
      values: data.place && place ? [{ text: place, address: routes.place(data.place) }] : [],
    },
    { term: terms.symbolCode, values: data.symbolCode ? [{ text: data.symbolCode }] : [] },
    {
      term: phrases.validFrom,
      values: data.validFrom ? [{ text: formatDay(data.validFrom) }] : [],
    },
    {
      term: phrases.validUntil,
      values: data.validUntil ? [{ text: formatDay(data.validUntil) }] : [],
    },
    {
      term: phrases.predecessors,
      values: linked(
        bodyLinks(
          portal,
          before.map((it) => it.id),
        ),
      ),
    },
    {
      term: terms.address,
      values: data.address ? [{ text: data.address, address: data.address }] : [],
    },
    {
      term: terms.source,
      values: data.source
        ? [{ text: data.source.name, ...(data.source.address && { address: data.source.address }) }]
        : [],
    },
  ];
  return facts.filter(({ values }) => values.length > 0);
}
