import type { Element } from 'hast';
import { consentLines } from '../../src/strings/consent.ts';
import { feedbackWords } from '../../src/strings/feedback.ts';
import type { PortalFacts } from '../portal/facts.ts';
import { el } from './element.ts';

/** What a reader is told of the data before sending it. */
export function consent({ site, bodies }: PortalFacts): Element {
  const words = feedbackWords.consent;
  const { feedback } = site;
  if (!feedback) throw new Error('the portal takes no feedback');
  const controller = bodies.find(({ id }) => id === feedback.controller);
  return el(
    'section',
    { class: 'consent' },
    el('h2', {}, words.title),
    ...consentLines(feedback, controller?.name ?? feedback.controller).map((it) =>
      el('p', {}, el('strong', {}, it.about), ` ${it.words}`),
    ),
    el('p', {}, words.agree),
  );
}
