import type { Office } from '../../server/moderation/office.ts';
import { countByState, listSubmissions } from '../../server/store/find.ts';
import type { Submission } from '../../server/store/submission.ts';
import { dayOf, formatDay } from '../../src/domain/calendar.ts';
import { COMMENT_STATES, type CommentState } from '../../src/domain/comment/state.ts';
import { feedbackWords } from '../../src/strings/feedback.ts';
import { moderation } from '../../src/strings/moderation.ts';
import { WrongUse } from './wrong-use.ts';

const ON_PAGE = 20;
const WIDTHS = { author: 20, page: 36, title: 40 };

export interface ListOptions {
  state?: string | undefined;
  all?: boolean | undefined;
  page?: string | undefined;
}

/**
 * A page of the list of submissions, the oldest first; those that wait unless told otherwise.
 *
 * @throws {WrongUse} when there is no such state or page
 */
export function listLines({ store, facts }: Office, options: ListOptions): string[] {
  const state = options.all ? undefined : stateFrom(options.state ?? 'received');
  const counts = countByState(store);
  const count = state ? counts[state] : COMMENT_STATES.reduce((sum, each) => sum + counts[each], 0);
  const heading = moderation.heading(state ? feedbackWords.state[state] : moderation.all, count);
  if (count === 0) return [heading, moderation.empty];
  const pages = Math.ceil(count / ON_PAGE);
  const at = Number(options.page ?? 1);
  if (!Number.isInteger(at) || at < 1 || at > pages) {
    throw new WrongUse(moderation.notAPage(options.page ?? ''));
  }
  const shown = listSubmissions(store, { state, offset: (at - 1) * ON_PAGE, count: ON_PAGE });
  const width = String(shown.at(-1)?.number ?? '').length;
  return [
    heading,
    '',
    ...shown.map((it) => lineOf(it, width, facts.site.timeZone)),
    '',
    `${moderation.page(at, pages)}${at < pages ? ` ${moderation.nextPage(at + 1)}` : ''}`,
    moderation.next(shown[0]?.number ?? 1),
  ];
}

function stateFrom(word: string): CommentState {
  const state = COMMENT_STATES.find((it) => it === word);
  if (!state) throw new WrongUse(moderation.notAState(word, COMMENT_STATES.join(', ')));
  return state;
}

function lineOf(submission: Submission, width: number, timeZone: string): string {
  const { number, submittedAt, author, page, title } = submission;
  return [
    String(number).padStart(width),
    formatDay(dayOf(submittedAt, timeZone)),
    cell(author || moderation.erasedAuthor, WIDTHS.author),
    cell(page, WIDTHS.page),
    cell(title, WIDTHS.title).trimEnd(),
  ].join('  ');
}

function cell(text: string, width: number): string {
  const letters = [...text];
  return letters.length > width
    ? `${letters.slice(0, width - 1).join('')}…`
    : text.padEnd(width + text.length - letters.length);
}
