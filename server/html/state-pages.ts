import type { Element } from 'hast';
import { dayOf } from '../../src/domain/calendar.ts';
import { FORM } from '../../src/domain/comment/form.ts';
import { routesUnder } from '../../src/routes.ts';
import type { Site } from '../../src/schemas/site.ts';
import { feedbackWords } from '../../src/strings/feedback.ts';
import type { Submission } from '../store/submission.ts';
import { el } from './element.ts';
import { framed } from './frame.ts';

/** Thanks for a comment that is kept, with its code. */
export function thanksPage(site: Site, { code, page }: Submission): string {
  const words = feedbackWords.thanks;
  const routes = routesUnder(site.basePath);
  return framed(site, words.title, [
    el('p', {}, words.words),
    el('p', {}, words.code),
    el('p', { class: 'code' }, code),
    el('p', {}, words.keep),
    el('p', {}, el('a', { href: routes.commentState(code) }, words.state)),
    el('p', {}, el('a', { href: addressOf(site, page) }, words.back)),
  ]);
}

/** How far a comment has come; what its reader wrote is not shown. */
export function statePage(site: Site, submission: Submission): string {
  const words = feedbackWords.states;
  const { state, page, reason } = submission;
  return framed(site, words.title, [
    el('p', { class: 'code' }, feedbackWords.state[state]),
    el('p', {}, feedbackWords.stateNote[state]),
    ...(reason ? [el('p', {}, el('strong', {}, words.reason), ` ${reason}`)] : []),
    el('p', {}, words.sentOn(dayOf(submission.submittedAt, site.timeZone))),
    el('p', {}, `${words.page} `, el('a', { href: addressOf(site, page, submission) }, page)),
    el('p', {}, submission.hasEmail ? words.emailKept : words.emailErased),
    ...(submission.hasEmail ? [eraseForm(site, submission.code)] : []),
  ]);
}

/** Where a code is asked for. */
export function askPage(site: Site, message?: string): string {
  const words = feedbackWords.states;
  return framed(site, words.title, [
    ...(message ? [el('p', { class: 'fault', role: 'alert' }, message)] : []),
    el(
      'form',
      { action: routesUnder(site.basePath).commentState() },
      el(
        'div',
        { class: 'field' },
        el('label', { htmlFor: 'p_ma' }, words.ask),
        el('p', { class: 'hint', id: 'p_ma-hint' }, words.askHint),
        el('input', {
          id: 'p_ma',
          name: 'ma',
          required: true,
          maxLength: '40',
          autoComplete: 'off',
          spellCheck: 'false',
          ariaDescribedBy: 'p_ma-hint',
        }),
      ),
      el('button', {}, words.show),
    ),
  ]);
}

function eraseForm(site: Site, code: string): Element {
  return el(
    'form',
    { method: 'post', action: routesUnder(site.basePath).eraseEmail },
    el('input', { type: 'hidden', name: FORM.code, value: code }),
    el('button', {}, feedbackWords.states.eraseEmail),
  );
}

/** Address of the page; of the comment on it, where that is published. */
function addressOf(site: Site, page: string, published?: Submission): string {
  return `${site.basePath}${page.slice(1)}${published?.file ? `#p_y-kien-${published.id}` : ''}`;
}
