import leven from 'leven';
import { wordsOf } from '../../text/words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Letters by which a word may differ from one that is near to it. */
const MOST_APART = 2;
const MOST_WORDS = 5;

/** Frequent words of the portal that are near to words of a query that it lacks, the nearest first. */
export function nearWordsOf(query: string, vocabulary: Vocabulary): string[] {
  const near = wordsOf(query)
    .filter(({ key }) => key.length > 2 && vocabulary.formsOf(key).length === 0)
    .flatMap(({ key }) => nearOf(key, vocabulary));
  near.sort((a, b) => a.apart - b.apart || b.count - a.count);
  return [...new Set(near.map(({ form }) => form))].slice(0, MOST_WORDS);
}

function nearOf(key: string, vocabulary: Vocabulary) {
  const most = Math.min(MOST_APART, Math.floor(key.length / 2));
  return [...vocabulary.keys()].flatMap((other) => {
    if (other.length < 2 || Math.abs(other.length - key.length) > most) return [];
    const apart = leven(key, other);
    if (apart > most) return [];
    return vocabulary
      .formsOf(other)
      .map((form) => ({ form, apart, count: vocabulary.countOf(form) }));
  });
}
