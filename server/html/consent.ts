import type { Element } from 'hast';
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
    told(words.purpose, feedback.purpose),
    told(words.controller, controller?.name ?? feedback.controller),
    told(words.retention, words.retentionDays(feedback.retentionDays)),
    told(words.rights, feedback.rights, words.byCode),
    el('p', {}, words.agree),
  );
}

function told(what: string, ...sentences: string[]): Element {
  return el('p', {}, el('strong', {}, what), ` ${sentences.join(' ')}`);
}
