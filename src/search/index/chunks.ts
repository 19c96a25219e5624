import type { Chunk } from '../format/chunk.ts';
import { wholePostings } from '../format/postings.ts';
import { keysOf } from '../text/words.ts';
import { fold } from '../../domain/vietnamese.ts';
import { DATE, SYMBOL } from '../text/references.ts';
import { MEANING } from '../text/abbreviations.ts';
import { postingsAt, type PackedTerms } from './packed-terms.ts';

/** Bytes of postings after which a chunk is full, before they are compressed. */
const CHUNK_SIZE = 4_000;

/** Terms in chunks, in the order of keys. */
export function* toChunks(terms: PackedTerms): Generator<Chunk> {
  const placesByKey = Map.groupBy(terms.terms.keys(), (place) =>
    keyOfTerm(terms.terms[place] ?? ''),
  );
  let chunk: Chunk = new Map();
  let size = 0;
  for (const key of [...placesByKey.keys()].sort()) {
    const spellings = (placesByKey.get(key) ?? []).map((place) => ({
      form: terms.terms[place] ?? '',
      postings: wholePostings(postingsAt(terms, place)),
    }));
    chunk.set(key, spellings);
    size += spellings.reduce((sum, { postings }) => sum + postings.length, 0);
    if (size < CHUNK_SIZE) continue;
    yield chunk;
    chunk = new Map();
    size = 0;
  }
  if (chunk.size > 0) yield chunk;
}

/** Key of a term: of a word its letters without marks, of any other the same behind its first letter. */
export function keyOfTerm(term: string): string {
  return isWordTerm(term) ? keysOf(term).key : fold(term);
}

/** Whether a term is a word, and no symbol, date or meaning. */
export function isWordTerm(term: string): boolean {
  return ![SYMBOL, DATE, MEANING].includes(term.charAt(0));
}
