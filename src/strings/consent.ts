import type { Site } from '../schemas/site.ts';
import { feedbackWords } from './feedback.ts';

/** What a reader is told of the data before sending it: what each sentence is about, and the sentence. */
export function consentLines(
  { purpose, retentionDays, rights }: NonNullable<Site['feedback']>,
  controller: string,
): { about: string; words: string }[] {
  const words = feedbackWords.consent;
  return [
    { about: words.purpose, words: purpose },
    { about: words.controller, words: controller },
    { about: words.retention, words: words.retentionDays(retentionDays) },
    { about: words.rights, words: `${rights} ${words.byCode}` },
  ];
}
