import type { Entry } from '../../collections/library.ts';
import { consentLines } from '../../strings/consent.ts';
import type { Portal } from '../portal.ts';
import type { CommentView, FeedbackForm, ResponsesView } from '../views/responses.ts';
import { instantView } from './dates.ts';
import { bodyLinks } from './tasks.ts';

/** A page on which readers may speak. */
export interface SpokenOf {
  /** Name of the folder of its comments. */
  id: string;
  address: string;
  title: string;
  /** Whether it takes comments. */
  isOpen: boolean;
}

/** What readers said of a page, and the way to say more. Pages of a day in the past take nothing. */
export function responsesOf(portal: Portal, page: SpokenOf): ResponsesView {
  const comments = (portal.comments.get(page.id) ?? []).map((it) => commentView(portal, it));
  const { email } = portal.library.site.contact;
  const form = page.isOpen && !portal.isPast ? formOn(portal, page.address) : undefined;
  if (form) return { comments, form };
  return { comments, ...(page.isOpen && email && { letter: { email, title: page.title } }) };
}

/** The form on a page; none where the portal does not say what becomes of readers' data. */
function formOn({ library, routes, find }: Portal, page: string): FeedbackForm | undefined {
  const { feedback } = library.site;
  if (!feedback) return undefined;
  const controller = find.body(feedback.controller)?.data.name ?? feedback.controller;
  return {
    page,
    send: routes.sendComment,
    token: routes.formToken,
    state: routes.commentState(),
    useful: routes.answerUseful,
    consent: consentLines(feedback, controller),
  };
}

function commentView(portal: Portal, { id, data }: Entry<'comments'>): CommentView {
  const { timeZone } = portal.library.site;
  const paragraphs = (text: string) => text.split(/\n+/).filter(Boolean);
  const { answer } = data;
  return {
    id,
    title: data.title,
    author: data.author,
    date: instantView(data.submittedAt, timeZone),
    paragraphs: paragraphs(data.text),
    ...(answer && {
      answer: {
        body: bodyLinks(portal, [answer.body])[0] ?? { label: answer.body, address: '' },
        date: instantView(answer.answeredAt, timeZone),
        paragraphs: paragraphs(answer.text),
      },
    }),
  };
}
