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
      const stretches = (places.get(form) ?? []).flatMap(([segment, place]) => {
        const terms = segments[segment]?.terms;
        return terms ? [{ ...postingsAt(terms, place), base: bases[segment] ?? 0 }] : [];
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

/** Where each term stands: numbers of segments, with its place among their terms. */
function placesOfTerms(segments: readonly KeptSegment[]): Map<string, [number, number][]> {
  const places = new Map<string, [number, number][]>();
  segments.forEach(({ terms }, segment) => {
    terms.terms.forEach((term, place) => {
      const those = places.get(term);
      if (those) those.push([segment, place]);
      else places.set(term, [[segment, place]]);
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
