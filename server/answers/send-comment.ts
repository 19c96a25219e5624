import { randomBytes } from 'node:crypto';
import { dayOf } from '../../src/domain/calendar.ts';
import { toCode, toCommentId } from '../../src/domain/comment/code.ts';
import { FORM, SENT_FIELDS } from '../../src/domain/comment/form.ts';
import {
  COMMENT_FIELDS,
  readComment,
  type CommentFault,
  type TypedComment,
} from '../../src/domain/comment/typed-comment.ts';
import { feedbackWords } from '../../src/strings/feedback.ts';
import { readForm } from '../http/read-form.ts';
import { Refusal, REFUSALS, type RefusalRule } from '../http/refusal.ts';
import { htmlReply, jsonReply, seeOther, type Reply } from '../http/reply.ts';
import { readToken } from '../keys/form-token.ts';
import { sealEmail } from '../keys/email-seal.ts';
import { reservedNames } from '../portal/reserved-names.ts';
import type { OpenPage } from '../portal/find-page.ts';
import { receive } from '../store/receive.ts';
import { allow, type Answer, type Asked } from './asked.ts';
import { openPageAt, printForm } from './forms.ts';

/** A form as it was sent. */
interface Sent {
  page: OpenPage;
  token: string;
  typed: TypedComment;
}

/**
 * Take a comment. What cannot be taken comes back in a form with all that was typed and the reason; a form without a token,
 * as a page without script sends it, comes back with one, to be looked over.
 */
export const sendComment: Answer = async (asked) => {
  allow(asked, 'attempt');
  const form = await readForm(asked.request, SENT_FIELDS);
  const field = (name: string) => form.get(name) ?? '';
  const page = openPageAt(asked, field(FORM.page));
  const typed = Object.fromEntries(COMMENT_FIELDS.map((it) => [it, field(it)])) as TypedComment;
  const sent: Sent = { page, token: field(FORM.token), typed };
  if (field(FORM.trap) !== '') return again(asked, sent, { rule: 'trapped' });
  return take(asked, sent);
};

function take(asked: Asked, sent: Sent): Reply {
  const { desk, facts, now } = asked;
  const { page, token, typed } = sent;
  const reading = readComment(typed, {
    bodyNames: reservedNames(facts),
    hiddenEmail: feedbackWords.hiddenEmail,
  });
  const faults = 'faults' in reading ? reading.faults : [];
  if (token === '' && !asked.json) return lookOver(asked, sent, faults);
  const signed = readToken(desk.keys.token, { token, page: page.address, now });
  if (typeof signed === 'string') return again(asked, sent, { rule: `token-${signed}`, faults });
  if ('faults' in reading) return again(asked, sent, { rule: 'wrong-fields', faults });
  if (signed.age < desk.minimumSeconds) return again(asked, sent, { rule: 'too-fast' });
  const wait = desk.limits.take('comment', asked.sender);
  if (wait !== undefined) return again(asked, sent, { rule: 'too-many', wait });
  return keep(asked, sent, { nonce: signed.nonce, comment: reading.comment });
}

function keep(
  asked: Asked,
  sent: Sent,
  { nonce, comment }: { nonce: string; comment: TypedComment },
): Reply {
  const { desk, facts, now, routes } = asked;
  const id = toCommentId(dayOf(now, facts.site.timeZone), randomBytes(6));
  const { email, ...published } = comment;
  let receipt: ReturnType<typeof receive>;
  try {
    receipt = receive(
      desk.store,
      {
        ...published,
        code: toCode(randomBytes(12)),
        id,
        nonce,
        page: sent.page.address,
        email: sealEmail(desk.keys.email, id, email),
        submittedAt: now.toISOString(),
      },
      desk.mostWaiting,
    );
  } catch (error) {
    desk.report(error);
    return again(asked, sent, { rule: 'not-stored' });
  }
  if (typeof receipt === 'string') return again(asked, sent, { rule: receipt });
  desk.arrived();
  const { code } = receipt;
  if (!asked.json) return seeOther(routes.thanks(code));
  return jsonReply({ code, state: routes.commentState(code) }, 201);
}

/** Why a form comes back. */
interface Why {
  rule: RefusalRule;
  faults?: readonly CommentFault[];
  /** Seconds to wait. */
  wait?: number;
}

/** After these the form that was sent is good for another try; after others it needs a new token. */
const KEEPS_TOKEN: readonly RefusalRule[] = [
  'wrong-fields',
  'too-fast',
  'too-many',
  'not-stored',
  'full',
];

function again(asked: Asked, sent: Sent, { rule, faults = [], wait }: Why): Reply {
  if (asked.json) throw refusalOf(rule, faults, wait);
  const body = printForm(asked, {
    page: sent.page,
    typed: sent.typed,
    faults,
    title: feedbackWords.form.title,
    ...(KEEPS_TOKEN.includes(rule) && { token: sent.token }),
    ...(rule !== 'wrong-fields' && { message: feedbackWords.refusal[rule] }),
  });
  const reply = htmlReply(body, REFUSALS[rule]);
  return wait === undefined
    ? { ...reply, rule }
    : { ...reply, rule, headers: { ...reply.headers, 'Retry-After': String(wait) } };
}

function refusalOf(rule: RefusalRule, faults: readonly CommentFault[], wait?: number): Refusal {
  const fields = faults.map((it) => [it.field, feedbackWords.fieldFault(it.field, it.rule)]);
  return new Refusal(rule, {
    ...(wait !== undefined && { headers: { 'Retry-After': String(wait) } }),
    ...(fields.length > 0 && { fields: Object.fromEntries(fields) as Record<string, string> }),
  });
}

function lookOver(asked: Asked, { page, typed }: Sent, faults: readonly CommentFault[]): Reply {
  const isWell = faults.length === 0;
  const title = isWell ? feedbackWords.form.check : feedbackWords.form.title;
  const message = isWell ? feedbackWords.form.checkNote : undefined;
  const body = printForm(asked, { page, typed, title, faults, ...(message && { message }) });
  return htmlReply(body, isWell ? 200 : REFUSALS['wrong-fields']);
}
