import type { CommentState } from '../../src/domain/comment/state.ts';
import { hasWords, toPlainLine } from '../../src/domain/plain-text.ts';
import { isCommentPage } from '../portal/find-page.ts';
import { eraseEmail, eraseSubmission } from '../store/erase.ts';
import { findSubmission } from '../store/find.ts';
import { inTransaction } from '../store/open-store.ts';
import type { Submission } from '../store/submission.ts';
import { publish } from './comment-file.ts';
import { notPossible, type Decision, type Office } from './office.ts';

/** How moderators name a submission: by its number, or by the code that its sender has. */
export type SubmissionName = { number: number } | { code: string };

/** Publish a submission as a file of the portal. Done twice, it is written once. */
export function approve(office: Office, name: SubmissionName): Decision {
  return deciding(office, name, (submission) => approved(office, submission));
}

/** Publish a submission inside a transaction. */
export function approved(office: Office, submission: Submission): Decision {
  if (submission.file !== undefined) return { outcome: 'same', submission };
  if (submission.erasedAt !== undefined) return notPossible('erased');
  if (!isCommentPage(office.root, submission.page)) return notPossible('page-gone');
  const file = publish(office, submission);
  return { outcome: 'done', submission: settle(office, submission, 'in-process', { file }) };
}

/** Do not publish a submission; its sender reads the reason. */
export function refuse(office: Office, name: SubmissionName, typed: string): Decision {
  const reason = toPlainLine(typed);
  if (!hasWords(reason)) return notPossible('no-words');
  return deciding(office, name, (submission) => {
    if (submission.file !== undefined) return notPossible('published');
    if (submission.erasedAt !== undefined) return notPossible('erased');
    if (submission.state === 'refused' && submission.reason === reason) {
      return { outcome: 'same', submission };
    }
    return { outcome: 'done', submission: settle(office, submission, 'refused', { reason }) };
  });
}

/** Erase what a reader sent: the email, or all of it. A published file is not touched. */
export function erase(office: Office, name: SubmissionName, what: 'email' | 'all'): Decision {
  const submission = findSubmission(office.store, name);
  if (!submission) return notPossible('unknown');
  const isErased = what === 'email' ? !submission.hasEmail : submission.erasedAt !== undefined;
  if (isErased) return { outcome: 'same', submission };
  if (what === 'email') eraseEmail(office.store, submission.number);
  else eraseSubmission(office.store, submission.number, office.now);
  return { outcome: 'done', submission: again(office, submission) };
}

/** Decide on a submission while nobody else does. */
export function deciding(
  office: Office,
  name: SubmissionName,
  decide: (submission: Submission) => Decision,
): Decision {
  return inTransaction(office.store, () => {
    const submission = findSubmission(office.store, name);
    return submission ? decide(submission) : notPossible('unknown');
  });
}

/** Give a submission its state, and what comes with it. */
export function settle(
  office: Office,
  submission: Submission,
  state: CommentState,
  { file, reason }: { file?: string; reason?: string } = {},
): Submission {
  office.store
    .prepare(
      'UPDATE submission SET state = ?, file = coalesce(?, file), reason = ? WHERE number = ?',
    )
    .run(state, file ?? null, reason ?? null, submission.number);
  return again(office, submission);
}

function again({ store }: Office, { number }: Submission): Submission {
  const submission = findSubmission(store, { number });
  if (!submission) throw new Error(`no submission ${number}`);
  return submission;
}
