import { compose, fold } from '../../domain/vietnamese.ts';
import { openPostings, positionsAt } from '../format/postings.ts';
import { BODY, OWN } from '../text/layout.ts';
import { referencesAsked } from '../text/references.ts';
import type { IndexReader } from './index-reader.ts';

/** A term of a symbol begins with its type; a number with its year alone, or a date, does not. */
const SYMBOL_TERM = /^=\p{L}/u;

/**
 * The one entry that bears the symbol of a query which is nothing but a symbol with its body or year; none where
 * several entries bear it. Without marks a symbol may be any with its letters.
 */
export async function findBearer(query: string, index: IndexReader): Promise<number | undefined> {
  const text = compose(query).trim();
  const [reference, ...others] = referencesAsked(text);
  if (!reference || others.length > 0) return undefined;
  const isAll = /^\P{L}*$/u.test(text.slice(0, reference.start) + text.slice(reference.end));
  const [term = ''] = reference.terms;
  if (!isAll || reference.terms.length < 2 || !SYMBOL_TERM.test(term)) return undefined;
  const bearers = new Set<number>();
  const isUnmarked = fold(term) === term;
  for (const { form, postings } of await index.spellingsOf(fold(term))) {
    if (form !== term && !isUnmarked) continue;
    const { entries, places } = openPostings(postings);
    entries.forEach((entry, at) => {
      const positions = positionsAt(postings, places[at] ?? 0);
      if (positions.some((it) => it >= OWN && it < BODY)) bearers.add(entry);
    });
  }
  const [bearer] = bearers;
  return bearers.size === 1 ? bearer : undefined;
}
