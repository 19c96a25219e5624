import { compose } from '../../../domain/vietnamese.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { keysOf } from '../../text/words.ts';
import { fromKeys } from './typing.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Path {
  forms: string[];
  score: number;
}

/** Paths that are kept from word to word. */
const KEPT = 24;
/** What a frequent pair of neighbours is worth against the cost of a change. */
const PAIR_WORTH = 1;
const WORD_WORTH = 0.15;

/**
 * Queries that a reader may have meant, the likeliest first: each word is read in its ways, and of these those count
 * that the portal's texts put side by side.
 */
export function repairsOf(query: string, vocabulary: Vocabulary, most = 2): string[] {
  const typed = compose(query).split(/\s+/).filter(Boolean);
  let paths: Path[] = [{ forms: [], score: 0 }];
  const ahead = new Map<number, Path[]>();
  typed.forEach((word, at) => {
    const next: Path[] = [...(ahead.get(at) ?? [])];
    for (const candidate of candidatesOf(word, vocabulary)) {
      next.push(...paths.map((path) => extend(path, candidate, vocabulary)));
    }
    const joined = joinedWith(word, typed[at + 1], vocabulary);
    if (joined.length > 0) {
      ahead.set(
        at + 1,
        joined.flatMap((it) => paths.map((path) => extend(path, it, vocabulary))),
      );
    }
    paths = next.sort((a, b) => b.score - a.score).slice(0, KEPT);
  });
  const own = compose(query).toLowerCase().split(/\s+/).filter(Boolean).join(' ');
  const texts = paths.map(({ forms }) => forms.join(' ')).filter((it) => it !== own);
  return [...new Set(texts)].slice(0, most);
}

/** The query with the keys of Telex and VNI read as the syllables that they write; none where it holds none. */
export function readKeys(query: string, vocabulary: Vocabulary): string | undefined {
  const typed = compose(query).split(/\s+/).filter(Boolean);
  const read = typed.map((word) => {
    if (vocabulary.countOf(word.toLowerCase()) > 0) return word;
    const meant = fromKeys(word);
    return meant && vocabulary.countOf(keysOf(meant).form) > 0 ? meant : word;
  });
  return read.some((word, at) => word !== typed[at]) ? read.join(' ') : undefined;
}

function extend(path: Path, { forms, cost }: Candidate, vocabulary: Vocabulary): Path {
  let last = path.forms.at(-1);
  let score = path.score - cost;
  for (const form of forms) {
    if (last !== undefined) score += PAIR_WORTH * Math.log1p(vocabulary.pairCount(last, form));
    score += WORD_WORTH * Math.log1p(vocabulary.countOf(form));
    last = form;
  }
  return { forms: [...path.forms, ...forms], score };
}

/** Two pieces that are one syllable with a space in it: `ngh ị`. */
function joinedWith(word: string, next: string | undefined, vocabulary: Vocabulary): Candidate[] {
  if (!next || word.length + next.length > 7) return [];
  return candidatesOf(word + next, vocabulary)
    .filter(
      ({ forms, cost }) => forms.length === 1 && cost < 1 && vocabulary.countOf(forms[0] ?? '') > 0,
    )
    .map(({ forms, cost }) => ({ forms, cost: cost + 2 }));
}
