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

/** Bytes that the number of an entry takes at the most. */
const NUMBER = 5;

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

/** Append a stretch of postings, whose entries count from `base`, to what was written of those before; tells of both joined. */
export function appendStretch(
  writer: ByteWriter,
  before: Omit<PackedPostings, 'tail'>,
  { base, first, last, entries, tail }: PackedPostings & { base: number },
): Omit<PackedPostings, 'tail'> {
  const isFirst = before.entries === 0;
  if (!isFirst) writer.number(base + first - before.last);
  writer.append(tail);
  return {
    first: isFirst ? base + first : before.first,
    last: base + last,
    entries: before.entries + entries,
  };
}

/** Postings with the number of their first entry, as a file holds them. */
export function wholePostings({ first, tail }: PackedPostings): Uint8Array {
  const writer = new ByteWriter(NUMBER);
  writer.number(first);
  const whole = new Uint8Array(writer.length + tail.length);
  whole.set(writer.done());
  whole.set(tail, writer.length);
  return whole;
}

/** Packed postings whose entries are known, and positions still to be read. */
export interface OpenedPostings {
  /** Entries by number, in order. */
  entries: number[];
  /** Where the positions of each entry begin among the bytes. */
  places: number[];
  bytes: Uint8Array;
}

/** Read the entries of postings that `wholePostings` wrote. */
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
