import type { CommentFault, TypedComment } from '../../src/domain/comment/typed-comment.ts';
import { feedbackWords } from '../../src/strings/feedback.ts';
import { Refusal } from '../http/refusal.ts';
import { htmlReply, jsonReply } from '../http/reply.ts';
import { signToken, TOKEN_SECONDS } from '../keys/form-token.ts';
import { formPage } from '../html/form-page.ts';
import { findOpenPage, type OpenPage } from '../portal/find-page.ts';
import { allow, withoutBase, type Answer, type Asked } from './asked.ts';

/**
 * The page that a form is about.
 *
 * @throws {Refusal} when it is not there or takes no comments
 */
export function openPageAt({ desk, facts, now }: Asked, address: string): OpenPage {
  const inside = withoutBase(address, facts.site.basePath);
  const page = inside === undefined ? undefined : findOpenPage(desk.root, inside, now);
  if (!page) throw new Refusal('page-unknown');
  return page;
}

/** A token for a script that sends a form of the portal's pages. */
export const handToken: Answer = (asked) => {
  allow(asked, 'attempt');
  const page = openPageAt(asked, asked.query.get('trang') ?? '');
  const token = signToken(asked.desk.keys.token, page.address, asked.now);
  return jsonReply({ token, minimumSeconds: asked.desk.minimumSeconds, seconds: TOKEN_SECONDS });
};

/** An empty form on a page of its own. */
export const showForm: Answer = (asked) => {
  allow(asked, 'attempt');
  const page = openPageAt(asked, asked.query.get('trang') ?? asked.routes.feedback);
  return htmlReply(printForm(asked, { page, title: feedbackWords.form.title }));
};

/** The form with what was typed in it. */
export interface FormAgain {
  page: OpenPage;
  title: string;
  /** Of the form that was sent, while it is good; a new one is signed when absent. */
  token?: string;
  typed?: TypedComment;
  message?: string;
  faults?: readonly CommentFault[];
}

export function printForm({ desk, facts, now }: Asked, form: FormAgain): string {
  const { page, token = signToken(desk.keys.token, page.address, now) } = form;
  return formPage({
    ...form,
    facts,
    token,
    about: page.title ?? feedbackWords.form.general,
    page: facts.site.basePath + page.address.slice(1),
  });
}
