import { dayOf } from '../../src/domain/calendar.ts';
import { FORM } from '../../src/domain/comment/form.ts';
import { feedbackWords } from '../../src/strings/feedback.ts';
import { readForm } from '../http/read-form.ts';
import { Refusal } from '../http/refusal.ts';
import { htmlReply, jsonReply } from '../http/reply.ts';
import { plainPage } from '../html/plain-page.ts';
import { countByState } from '../store/find.ts';
import { countUseful } from '../store/usefulness.ts';
import { allow, type Answer } from './asked.ts';
import { openPageAt } from './forms.ts';

/** Count whether a page was useful; who answered is not known. */
export const answerUseful: Answer = async (asked) => {
  allow(asked, 'useful');
  const { desk, facts, now } = asked;
  const form = await readForm(asked.request, [FORM.page, FORM.useful]);
  const answer = form.get(FORM.useful);
  if (answer !== 'yes' && answer !== 'no') throw new Refusal('malformed');
  const page = openPageAt(asked, form.get(FORM.page) ?? '');
  const month = dayOf(now, facts.site.timeZone).slice(0, 7);
  countUseful(desk.store, { page: page.address, month, useful: answer === 'yes' });
  if (asked.json) return jsonReply({ counted: true });
  const { title, words } = feedbackWords.useful;
  const address = facts.site.basePath + page.address.slice(1);
  const next = { label: feedbackWords.thanks.back, address };
  return htmlReply(plainPage(facts.site, { title, words, next }));
};

/** How many comments there are of each state. */
export const showSums: Answer = ({ desk }) => jsonReply(countByState(desk.store));
