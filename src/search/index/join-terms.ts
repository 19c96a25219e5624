import { appendStretch } from '../format/postings.ts';
import { packEach, postingsAt, type PackedTerms } from './packed-terms.ts';

/** Terms of several parts, joined. */
export interface JoinedTerms {
  terms: PackedTerms;
  /** For each part, where each of its terms stands among the joined ones. */
  places: Uint32Array[];
}

/** Join the terms of parts, of each of which it is told how many entries it has. */
export function joinTerms(parts: readonly { terms: PackedTerms; count: number }[]): JoinedTerms {
  const known = parts.map(({ terms }) => terms);
  const forms = [...new Set(known.flatMap(({ terms }) => terms))].sort();
  const placeOf = new Map(forms.map((form, place) => [form, place]));
  const places = known.map(({ terms }) =>
    Uint32Array.from(terms.map((it) => placeOf.get(it) ?? 0)),
  );
  const bases = basesOf(parts);
  // All terms are in order, so that those of a part are passed one by one.
  const next = new Uint32Array(parts.length);
  const terms = packEach({ terms: forms, bytes: bytesOf(known) }, (writer, _, place) => {
    let joined = { first: 0, last: 0, entries: 0 };
    places.forEach((those, part) => {
      const [at = 0, base = 0, from = known[part]] = [next[part], bases[part]];
      if (those[at] !== place || !from) return;
      joined = appendStretch(writer, joined, { ...postingsAt(from, at), base });
      next[part] = at + 1;
    });
    return joined;
  });
  return { terms, places };
}

/** Bytes that joined postings take at the most, unless entries stand far apart. */
function bytesOf(parts: readonly PackedTerms[]): number {
  return parts.reduce((sum, { terms, postings }) => sum + postings.length + 2 * terms.length, 0);
}

/** Number of the first entry of each part. */
function basesOf(parts: readonly { count: number }[]): number[] {
  let next = 0;
  return parts.map(({ count }) => {
    const base = next;
    next += count;
    return base;
  });
}
