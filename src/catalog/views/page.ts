import type { Entry } from '../../collections/library.ts';
import { bodyView } from '../parts/body.ts';
import { changeNotesOf, type ChangeNote } from '../parts/change-notes.ts';
import { dateView } from '../parts/dates.ts';
import { frameOf } from '../parts/frame.ts';
import type { Portal } from '../portal.ts';
import type { Frame } from './frame.ts';
import type { BodyView, DateView } from './parts.ts';

/** A plain page: title and text. */
export interface PlainView {
  frame: Frame;
  title: string;
  description: string;
  updatedOn?: DateView;
  /** What editors say of their edits. */
  changes: ChangeNote[];
  body?: BodyView;
  withdrawn?: { date: DateView; why: string };
}

/** Page of every public plain page. */
export function plainViews(portal: Portal): { id: string; view: PlainView }[] {
  return portal.pages.map((page) => ({ id: page.id, view: plainView(portal, page) }));
}

function plainView(portal: Portal, page: Entry<'pages'>): PlainView {
  const { data } = page;
  const body = data.withdrawn ? undefined : bodyView(portal, page);
  return {
    frame: frameOf(portal, {
      address: portal.routes.page(page.id),
      title: data.title,
      description: data.description,
      hidden: Boolean(data.withdrawn),
    }),
    title: data.title,
    description: data.description,
    ...(data.updatedOn && { updatedOn: dateView(data.updatedOn) }),
    changes: changeNotesOf(portal, page),
    ...(body && { body }),
    ...(data.withdrawn && {
      withdrawn: { date: dateView(data.withdrawn.on), why: data.withdrawn.why },
    }),
  };
}
