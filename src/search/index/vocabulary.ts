import type { VocabularyFile } from '../format/vocabulary.ts';
import type { WordCounts } from './word-counts.ts';

/** Words and pairs that a vocabulary holds at the most; what is rare repairs nothing. */
const MOST_WORDS = 6000;
const MOST_PAIRS = 12_000;
const RARE = 1;

/** The most frequent words and pairs of neighbours, from which queries are repaired. */
export function toVocabulary({ forms, counts, pairs }: WordCounts): VocabularyFile {
  const words = forms
    .map((form, place) => ({ form, place, count: counts[place] ?? 0 }))
    .filter(({ form, count }) => count > RARE && /^\p{L}/u.test(form))
    .sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1))
    .slice(0, MOST_WORDS)
    .sort((a, b) => (a.form < b.form ? -1 : 1));
  const newPlace = new Map(words.map(({ place }, index) => [place, index]));
  return {
    forms: words.map(({ form }) => form),
    counts: words.map(({ count }) => count),
    pairs: frequentPairs(pairs, newPlace),
  };
}

function frequentPairs(
  pairs: Uint32Array,
  newPlace: ReadonlyMap<number, number>,
): VocabularyFile['pairs'] {
  const kept: VocabularyFile['pairs'] = [];
  for (let at = 0; at < pairs.length; at += 3) {
    const [first, second] = [newPlace.get(pairs[at] ?? 0), newPlace.get(pairs[at + 1] ?? 0)];
    const count = pairs[at + 2] ?? 0;
    if (first !== undefined && second !== undefined && count > RARE) {
      kept.push({ first, second, count });
    }
  }
  return kept
    .sort((a, b) => b.count - a.count || a.first - b.first || a.second - b.second)
    .slice(0, MOST_PAIRS)
    .sort((a, b) => a.first - b.first || a.second - b.second);
}
