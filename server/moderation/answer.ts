import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatInstant } from '../../src/domain/calendar.ts';
import { hasWords, toPlainText } from '../../src/domain/plain-text.ts';
import type { Submission } from '../store/submission.ts';
import { readAnswer, writeAnswer } from './comment-file.ts';
import { approved, deciding, settle, type SubmissionName } from './decide.ts';
import { notPossible, type Decision, type Office } from './office.ts';

/** What a body says to a reader. */
export interface Reply {
  /** Id of the body. */
  body: string;
  text: string;
  /** Whether it takes the place of another answer. */
  replace?: boolean;
}

/** Answer a submission in the name of a body, and publish both. The same answer twice is written once. */
export function answer(office: Office, name: SubmissionName, reply: Reply): Decision {
  const text = toPlainText(reply.text);
  if (!hasWords(text)) return notPossible('no-words');
  if (!office.facts.bodies.some(({ id }) => id === reply.body)) return notPossible('unknown-body');
  return deciding(office, name, (submission) => {
    const approval = approved(office, submission);
    if (approval.outcome === 'not-possible') return approval;
    return answered(office, approval.submission, { ...reply, text });
  });
}

function answered(
  office: Office,
  submission: Submission,
  { body, text, replace }: Reply,
): Decision {
  const { root, facts, now } = office;
  const { file = '' } = submission;
  if (!existsSync(join(root, file))) return notPossible('file-gone');
  const present = readAnswer(root, file);
  if (present === 'broken') return notPossible('file-broken');
  const isSame = present?.body === body && present.text === text;
  if (present && !isSame && !replace) return notPossible('other-answer');
  if (!isSame) {
    const answeredAt = formatInstant(now, facts.site.timeZone);
    writeAnswer(root, file, { body, answeredAt, text });
  }
  const outcome = isSame && submission.state === 'answered' ? 'same' : 'done';
  return { outcome, submission: settle(office, submission, 'answered') };
}
