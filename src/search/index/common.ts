import { isWordTerm } from './chunks.ts';
import { entriesOf } from './packed-terms.ts';
import type { KeptSegment } from './segment.ts';

/** Share of all entries from which a word is common. */
const COMMON = 0.65;

/** Spellings that stand in a great part of all entries, in order. */
export function commonForms(segments: readonly KeptSegment[]): string[] {
  const counts = new Map<string, number>();
  for (const { terms } of segments) {
    terms.terms.forEach((form, place) => {
      if (isWordTerm(form)) counts.set(form, (counts.get(form) ?? 0) + entriesOf(terms, place));
    });
  }
  const total = segments.reduce((sum, { count }) => sum + count, 0);
  return [...counts]
    .filter(([, count]) => count > total * COMMON)
    .map(([form]) => form)
    .sort();
}
