import { joinFacets, type Facets } from './facets.ts';
import { joinTerms } from './join-terms.ts';
import type { PackedTerms } from './packed-terms.ts';
import { joinWords, type PlacedCounts, type WordCounts } from './word-counts.ts';

/** A part of the index over some entries: of one segment, or of several joined. */
export interface IndexPart {
  /** Folders of records in the order of entries: how many each holds, and its name, which tells their content. */
  folders: [count: number, name: string][];
  /** Two numbers an entry: words of all its text, and of its title. */
  lengths: Uint32Array;
  facets: Facets;
  /** Day of each entry as a number, 20190715; 0 where none is known. */
  days: Uint32Array;
  terms: PackedTerms;
  words: WordCounts;
}

/** Parts joined but for their words: the counts of each part stand beside the places of its terms among the joined ones. */
export interface JoinedParts extends Omit<IndexPart, 'words'> {
  counts: PlacedCounts[];
}

/** Join parts, in their order. An index is the same over joined parts as over the parts themselves. */
export function joinParts(parts: readonly IndexPart[]): IndexPart {
  const { counts, ...joined } = joinButWords(parts);
  return { ...joined, words: joinWords(counts, joined.terms.terms.length) };
}

/** Join all of parts but their words, of which an index holds a choice: to join them all takes as long as the rest. */
export function joinButWords(parts: readonly IndexPart[]): JoinedParts {
  const { terms, places } = joinTerms(
    parts.map((it) => ({ terms: it.terms, count: it.days.length })),
  );
  return {
    folders: parts.flatMap(({ folders }) => folders),
    lengths: joinNumbers(parts.map(({ lengths }) => lengths)),
    facets: joinFacets(parts.map(({ facets }) => facets)),
    days: joinNumbers(parts.map(({ days }) => days)),
    terms,
    counts: parts.map(({ words }, at) => ({ words, places: places[at] ?? new Uint32Array() })),
  };
}

/** One array of the numbers of several. */
function joinNumbers(arrays: readonly Uint32Array[]): Uint32Array {
  const joined = new Uint32Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const it of arrays) {
    joined.set(it, at);
    at += it.length;
  }
  return joined;
}
