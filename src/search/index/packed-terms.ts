import { ByteWriter } from '../format/bytes.ts';
import { packPostings, type PackedPostings } from '../format/postings.ts';

/** Postings of all terms of a part, in few and large pieces, so that they are kept, read and joined fast. */
export interface PackedTerms {
  /** In order. */
  terms: string[];
  /** Of each term: its first and its last entry, the number of its entries, and where its postings end. */
  heads: Uint32Array;
  postings: Uint8Array;
}

const HEAD = 4;

/** Pack the positions of terms, entry by entry. */
export function packTerms(entries: readonly ReadonlyMap<string, number[]>[]): PackedTerms {
  const byTerm = new Map<string, { entries: number[]; positions: number[][] }>();
  entries.forEach((terms, entry) => {
    for (const [term, positions] of terms) {
      const known = byTerm.get(term) ?? { entries: [], positions: [] };
      known.entries.push(entry);
      known.positions.push(positions);
      byTerm.set(term, known);
    }
  });
  return packEach({ terms: [...byTerm.keys()].sort(), bytes: 0 }, (writer, term) => {
    const packed = packPostings(byTerm.get(term) ?? { entries: [], positions: [] });
    writer.append(packed.tail);
    return packed;
  });
}

/**
 * Pack terms that are in order, whose postings take about so many bytes; `write` writes what follows the first entry
 * of each, and tells of its entries.
 */
export function packEach(
  { terms, bytes }: { terms: string[]; bytes: number },
  write: (writer: ByteWriter, term: string, place: number) => Omit<PackedPostings, 'tail'>,
): PackedTerms {
  const heads = new Uint32Array(terms.length * HEAD);
  const writer = new ByteWriter(bytes);
  terms.forEach((term, place) => {
    const { first, last, entries } = write(writer, term, place);
    const at = place * HEAD;
    heads[at] = first;
    heads[at + 1] = last;
    heads[at + 2] = entries;
    heads[at + 3] = writer.length;
  });
  return { terms, heads, postings: writer.done() };
}

/** Number of entries that hold a term, given by its place among the terms. */
export function entriesOf({ heads }: PackedTerms, place: number): number {
  return heads[place * HEAD + 2] ?? 0;
}

/** Postings of a term, given by its place among the terms. */
export function postingsAt({ heads, postings }: PackedTerms, place: number): PackedPostings {
  const at = place * HEAD;
  const start = place === 0 ? 0 : (heads[at - 1] ?? 0);
  return {
    first: heads[at] ?? 0,
    last: heads[at + 1] ?? 0,
    entries: heads[at + 2] ?? 0,
    tail: postings.subarray(start, heads[at + 3]),
  };
}
