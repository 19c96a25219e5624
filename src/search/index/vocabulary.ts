import type { VocabularyFile } from '../format/vocabulary.ts';
import { NONE, sumPairs } from './pair-counts.ts';
import { joinCounts, type PlacedCounts } from './word-counts.ts';

/** Words and pairs that a vocabulary holds at the most; what is rare repairs nothing. */
const MOST_WORDS = 6000;
const MOST_PAIRS = 12_000;
const RARE = 1;

/** The most frequent words among joined terms, and pairs of neighbours, from which queries are repaired. */
export function toVocabulary(
  terms: readonly string[],
  parts: readonly PlacedCounts[],
): VocabularyFile {
  const counts = joinCounts(parts, terms.length);
  const words = terms
    .map((form, place) => ({ form, place, count: counts[place] ?? 0 }))
    .filter(({ form, count }) => count > RARE && /^\p{L}/u.test(form))
    .sort((a, b) => b.count - a.count || a.place - b.place)
    .slice(0, MOST_WORDS)
    .sort((a, b) => a.place - b.place);
  const newPlaces = new Int32Array(terms.length).fill(NONE);
  words.forEach(({ place }, index) => (newPlaces[place] = index));
  return {
    forms: words.map(({ form }) => form),
    counts: words.map(({ count }) => count),
    pairs: frequentPairs(parts, newPlaces, words.length),
  };
}

function frequentPairs(
  parts: readonly PlacedCounts[],
  newPlaces: Int32Array,
  size: number,
): VocabularyFile['pairs'] {
  const placed = parts.map(({ words, places }) => ({
    pairs: words.pairs,
    places: new Int32Array(places).map((it) => newPlaces[it] ?? NONE),
  }));
  const pairs: VocabularyFile['pairs'] = [];
  sumPairs(placed, size, (first, second, count) => {
    if (count > RARE) pairs.push({ first, second, count });
  });
  return pairs
    .sort((a, b) => b.count - a.count || a.first - b.first || a.second - b.second)
    .slice(0, MOST_PAIRS)
    .sort((a, b) => a.first - b.first || a.second - b.second);
}
