import { parseCode } from '../../src/domain/comment/code.ts';
import { FORM } from '../../src/domain/comment/form.ts';
import { feedbackWords } from '../../src/strings/feedback.ts';
import { readForm } from '../http/read-form.ts';
import { Refusal, REFUSALS } from '../http/refusal.ts';
import { htmlReply, jsonReply, seeOther } from '../http/reply.ts';
import { askPage, statePage, thanksPage } from '../html/state-pages.ts';
import { eraseEmail } from '../store/erase.ts';
import { findSubmission } from '../store/find.ts';
import type { Submission } from '../store/submission.ts';
import { allow, type Answer, type Asked } from './asked.ts';

/** The page that a sender is led to, with the code. */
export const thank: Answer = (asked) =>
  htmlReply(thanksPage(asked.facts.site, submissionOf(asked, asked.query.get('ma') ?? '')));

/** How far the comment of a code has come. */
export const showState: Answer = (asked) => {
  const { site } = asked.facts;
  const code = asked.query.get('ma');
  if (asked.json) return stateAsJson(submissionOf(asked, code ?? ''));
  if (code === null) return htmlReply(askPage(site));
  const submission = find(asked, code);
  if (submission) return htmlReply(statePage(site, submission));
  return htmlReply(askPage(site, feedbackWords.refusal['code-unknown']), REFUSALS['code-unknown']);
};

/** Erase the email of the comment of a code. */
export const eraseByCode: Answer = async (asked) => {
  const form = await readForm(asked.request, [FORM.code]);
  const submission = submissionOf(asked, form.get(FORM.code) ?? '');
  eraseEmail(asked.desk.store, submission.number);
  if (!asked.json) return seeOther(asked.routes.commentState(submission.code));
  return stateAsJson({ ...submission, hasEmail: false });
};

function stateAsJson({ state, page, reason, file, hasEmail }: Submission) {
  return jsonReply({
    state,
    words: feedbackWords.state[state],
    note: feedbackWords.stateNote[state],
    page,
    ...(reason && { reason }),
    published: file !== undefined,
    emailKept: hasEmail,
  });
}

function find(asked: Asked, typed: string): Submission | undefined {
  allow(asked, 'ask');
  const code = parseCode(typed);
  return code === undefined ? undefined : findSubmission(asked.desk.store, { code });
}

function submissionOf(asked: Asked, typed: string): Submission {
  const submission = find(asked, typed);
  if (!submission) throw new Refusal('code-unknown');
  return submission;
}
