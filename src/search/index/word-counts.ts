import type { PlacedWord } from '../text/layout.ts';
import { joinPairs, type PairCounts } from './pair-counts.ts';

/** How often words stand in some entries, and which stand side by side; words are told by their places among the terms. */
export interface WordCounts {
  /** Of every term; 0 where it is no word. */
  counts: Uint32Array;
  /** Pairs of neighbours. */
  pairs: PairCounts;
}

/** Count the words of entries, and pairs of neighbours within a block. */
export function countWords(
  entries: readonly (readonly PlacedWord[])[],
  terms: readonly string[],
): WordCounts {
  const placeOf = new Map(terms.map((term, place) => [term, place]));
  const counts = new Uint32Array(terms.length);
  const followers: number[][] = terms.map(() => []);
  for (const words of entries) {
    const places = words.map(({ form }) => placeOf.get(form) ?? 0);
    places.forEach((place, at) => {
      counts[place] = (counts[place] ?? 0) + 1;
      if (words[at + 1]?.block === words[at]?.block) followers[place]?.push(places[at + 1] ?? 0);
    });
  }
  const pairs = followers.flatMap((those, place) => those.flatMap((it) => [place, it, 1]));
  const own = { pairs: Uint32Array.from(pairs), places: Uint32Array.from(terms.keys()) };
  return { counts, pairs: joinPairs([own], terms.length) };
}

/** Counts of parts, each with the places of its terms among joined ones. */
export interface PlacedCounts {
  words: WordCounts;
  places: Uint32Array;
}

/** Join the counts of parts over so many joined terms. */
export function joinWords(parts: readonly PlacedCounts[], size: number): WordCounts {
  const pairs = parts.map(({ words, places }) => ({ pairs: words.pairs, places }));
  return { counts: joinCounts(parts, size), pairs: joinPairs(pairs, size) };
}

/** How often each of so many joined terms stands in all parts. */
export function joinCounts(parts: readonly PlacedCounts[], size: number): Uint32Array {
  const joined = new Uint32Array(size);
  for (const { words, places } of parts) {
    places.forEach((place, at) => {
      joined[place] = (joined[place] ?? 0) + (words.counts[at] ?? 0);
    });
  }
  return joined;
}
