import type { Abbreviation } from '../text/abbreviations.ts';
import { ByteReader, ByteWriter, fromHex, toHex } from './bytes.ts';

/** What every search reads before it looks anything up. */
export interface Directory {
  /** Mean number of words of an entry. */
  meanLength: number;
  /** Spellings that stand in most entries: those of them that only join others are not looked up beside others. */
  common: string[];
  /** Abbreviations that the portal adds to those of the field. */
  abbreviations: Abbreviation[];
  /** Names of the files of facets and of vocabulary. */
  facets: string;
  vocabulary: string;
  /** Segments in the order of their entries: how many each holds, and the folder of their records. */
  segments: [count: number, name: string][];
  /** Chunks in the order of keys, each told by a key that is not behind its first, and behind the last of the one before. */
  chunks: [firstKey: string, name: string][];
  /** Two bytes an entry: the length of its text and of its title. */
  lengths: Uint8Array;
}

/** Letters of the names of files that tell their content; hexadecimal. */
export const NAME_LENGTH = 8;

/** Write a directory: a key says how many letters it has in common with the one before, a name takes half its letters. */
export function encodeDirectory(directory: Directory): Uint8Array {
  const { meanLength, common, abbreviations, facets, vocabulary, segments, chunks } = directory;
  const writer = new ByteWriter();
  const names = [facets, vocabulary, ...[...segments, ...chunks].map(([, name]) => name)];
  writer.text(JSON.stringify([meanLength, common, abbreviations]));
  writer.number(segments.length);
  for (const [count] of segments) writer.number(count);
  writer.number(chunks.length);
  let before = '';
  for (const [key] of chunks) {
    const shared = sharedLength(before, key);
    writer.number(shared);
    writer.text(key.slice(shared));
    before = key;
  }
  writer.append(fromHex(names.join('')));
  writer.append(directory.lengths);
  return writer.done();
}

/** Read what `encodeDirectory` wrote. */
export function decodeDirectory(bytes: Uint8Array): Directory {
  const reader = new ByteReader(bytes);
  const [meanLength, common, abbreviations] = JSON.parse(reader.text()) as [
    Directory['meanLength'],
    Directory['common'],
    Directory['abbreviations'],
  ];
  const counts = times(reader.number(), () => reader.number());
  let key = '';
  const keys = times(reader.number(), () => (key = key.slice(0, reader.number()) + reader.text()));
  const name = () => toHex(reader.take(NAME_LENGTH / 2));
  const [facets, vocabulary] = [name(), name()];
  const segments = counts.map((it): [number, string] => [it, name()]);
  const chunks = keys.map((it): [string, string] => [it, name()]);
  const lengths = reader.rest();
  return { meanLength, common, abbreviations, facets, vocabulary, segments, chunks, lengths };
}

/** Length of the beginning that two keys share; a letter of two code units is not torn. */
function sharedLength(one: string, other: string): number {
  let shared = 0;
  for (const letter of one) {
    if (!other.startsWith(letter, shared)) break;
    shared += letter.length;
  }
  return shared;
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}
