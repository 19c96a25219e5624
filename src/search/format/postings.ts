import { ByteReader, ByteWriter } from './bytes.ts';

/** Where a term stands: entries by number, in order, each with its positions. */
export interface Postings {
  entries: number[];
  /** Positions of each entry, in order; of a word of every sentence the first of them only. */
  positions: number[][];
}

/** Packed postings of a stretch of entries; the number of its first entry stands apart, so that stretches join. */
export interface PackedPostings {
  first: number;
  last: number;
  /** How many entries. */
  entries: number;
  /** All but the number of the first entry. */
  tail: Uint8Array;
}

/** Positions that are kept of a term in one entry: more tell nothing of rank, and would weigh on every query. */
export const MOST_POSITIONS = 255;

/** Pack the postings of one term; there is at least one entry. */
export function packPostings({ entries, positions }: Postings): PackedPostings {
  const writer = new ByteWriter();
  const first = entries[0] ?? 0;
  let last = first;
  entries.forEach((entry, index) => {
    if (index > 0) writer.number(entry - last);
    writePositions(writer, positions[index]?.slice(0, MOST_POSITIONS) ?? []);
    last = entry;
  });
  return { first, last, entries: entries.length, tail: writer.done() };
}

/** Join packed stretches of postings, each with the number from which its entries count. */
export function joinPostings(
  stretches: readonly (PackedPostings & { base: number })[],
): Uint8Array {
  const writer = new ByteWriter();
  let before = 0;
  for (const { base, first, last, tail } of stretches) {
    writer.number(base + first - before);
    writer.append(tail);
    before = base + last;
  }
  return writer.done();
}

/** Packed postings whose entries are known, and positions still to be read. */
export interface OpenedPostings {
  /** Entries by number, in order. */
  entries: number[];
  /** Where the positions of each entry begin among the bytes. */
  places: number[];
  bytes: Uint8Array;
}

/** Read the entries of postings that `joinPostings` wrote. */
export function openPostings(bytes: Uint8Array): OpenedPostings {
  const reader = new ByteReader(bytes);
  const [entries, places]: [number[], number[]] = [[], []];
  let entry = 0;
  while (!reader.isDone) {
    entry += reader.number();
    entries.push(entry);
    places.push(reader.place);
    reader.skip(reader.number());
  }
  return { entries, places, bytes };
}

/** Positions of an entry that stand at a place of packed postings, in order. */
export function positionsAt(bytes: Uint8Array, place: number): number[] {
  const reader = new ByteReader(bytes, place);
  const positions = new Array<number>(reader.number());
  let position = 0;
  for (let at = 0; at < positions.length; at += 1) {
    position += reader.number();
    positions[at] = position;
  }
  return positions;
}

function writePositions(writer: ByteWriter, positions: readonly number[]): void {
  writer.number(positions.length);
  let before = 0;
  for (const position of positions) {
    writer.number(position - before);
    before = position;
  }
}
