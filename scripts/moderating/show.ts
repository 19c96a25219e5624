import type { Office } from '../../server/moderation/office.ts';
import type { Submission } from '../../server/store/submission.ts';
import { dayOf, timeOf } from '../../src/domain/calendar.ts';
import { holdsPhone } from '../../src/domain/comment/addresses.ts';
import { feedbackWords } from '../../src/strings/feedback.ts';
import { moderation } from '../../src/strings/moderation.ts';

/** A submission as a moderator reads it; the email is shown only where it was asked for. */
export function showLines({ facts }: Office, submission: Submission, email?: string): string[] {
  const words = moderation.shown;
  const { timeZone } = facts.site;
  const { number, submittedAt, state, author, title, text, page, reason, file } = submission;
  const kept = submission.hasEmail ? words.emailKept : words.emailErased;
  return [
    words.number(number),
    words.state + feedbackWords.state[state],
    words.sentOn(dayOf(submittedAt, timeZone), timeOf(submittedAt, timeZone)),
    words.page + page,
    words.author + (author || moderation.erasedAuthor),
    words.email + (email ?? kept),
    ...(reason ? [words.reason + reason] : []),
    ...(file ? [words.file + file] : []),
    words.title + title,
    '',
    text,
    '',
    ...(holdsPhone(`${title} ${text}`) ? [words.phone, ''] : []),
    ...(state === 'received' ? [words.tasks(number)] : []),
  ];
}
