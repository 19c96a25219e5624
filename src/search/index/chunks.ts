import type { Chunk } from '../format/chunk.ts';
import { joinPostings } from '../format/postings.ts';
import { keysOf } from '../text/words.ts';
import { fold } from '../../domain/vietnamese.ts';
import { DATE, SYMBOL } from '../text/references.ts';
import { MEANING } from '../text/abbreviations.ts';
import { postingsAt } from './packed-terms.ts';
import type { KeptSegment } from './segment.ts';

/** Bytes of postings after which a chunk is full, before they are compressed. */
const CHUNK_SIZE = 4_000;

/** The terms of all segments in chunks, in the order of keys. */
export function* toChunks(segments: readonly KeptSegment[]): Generator<Chunk> {
  const places = placesOfTerms(segments);
  const bases = basesOf(segments);
  const formsByKey = Map.groupBy([...places.keys()].sort(), keyOfTerm);
  let chunk: Chunk = new Map();
  let size = 0;
  for (const key of [...formsByKey.keys()].sort()) {
    const spellings = (formsByKey.get(key) ?? []).map((form) => {
      const stretches = (places.get(form) ?? []).flatMap((at) => {
        const segment = Math.floor(at / TERMS_BASE);
        const terms = segments[segment]?.terms;
        return terms ? [{ ...postingsAt(terms, at % TERMS_BASE), base: bases[segment] ?? 0 }] : [];
      });
      return { form, postings: joinPostings(stretches) };
    });
    chunk.set(key, spellings);
    size += spellings.reduce((sum, { postings }) => sum + postings.length, 0);
    if (size < CHUNK_SIZE) continue;
    yield chunk;
    chunk = new Map();
    size = 0;
  }
  if (chunk.size > 0) yield chunk;
}

/** More terms than any segment has, so that a segment and a place in it are one number. */
const TERMS_BASE = 2 ** 24;

/** Where each term stands: the number of a segment times `TERMS_BASE`, and its place among the terms of that. */
function placesOfTerms(segments: readonly KeptSegment[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  segments.forEach(({ terms }, segment) => {
    terms.terms.forEach((term, place) => {
      const at = segment * TERMS_BASE + place;
      const those = places.get(term);
      if (those) those.push(at);
      else places.set(term, [at]);
    });
  });
  return places;
}

/** Number of the first entry of each segment. */
function basesOf(segments: readonly KeptSegment[]): number[] {
  let next = 0;
  return segments.map(({ count }) => {
    const base = next;
    next += count;
    return base;
  });
}

/** Key of a term: of a word its letters without marks, of any other the same behind its first letter. */
export function keyOfTerm(term: string): string {
  return isWordTerm(term) ? keysOf(term).key : fold(term);
}

/** Whether a term is a word, and no symbol, date or meaning. */
export function isWordTerm(term: string): boolean {
  return ![SYMBOL, DATE, MEANING].includes(term.charAt(0));
}
