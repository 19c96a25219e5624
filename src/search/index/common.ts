import { isWordTerm } from './chunks.ts';
import { entriesOf, type PackedTerms } from './packed-terms.ts';

/** Share of all entries from which a word is common. */
const COMMON = 0.65;

/** Spellings that stand in a great part of so many entries, in order. */
export function commonForms(terms: PackedTerms, entries: number): string[] {
  return terms.terms.filter(
    (form, place) => isWordTerm(form) && entriesOf(terms, place) > entries * COMMON,
  );
}
