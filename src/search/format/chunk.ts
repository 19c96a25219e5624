import { ByteReader, ByteWriter } from './bytes.ts';

/** One spelling of a key with its postings, packed. */
export interface Spelling {
  form: string;
  postings: Uint8Array;
}

/** Spellings by key, in the order of keys: what one file of the index holds. */
export type Chunk = Map<string, Spelling[]>;

/** Write a chunk. */
export function encodeChunk(chunk: Chunk): Uint8Array {
  const writer = new ByteWriter();
  writer.number(chunk.size);
  for (const [key, spellings] of chunk) {
    writer.text(key);
    writer.number(spellings.length);
    for (const { form, postings } of spellings) {
      writer.text(form);
      writer.number(postings.length);
      writer.append(postings);
    }
  }
  return writer.done();
}

/** Read a chunk that `encodeChunk` wrote; the postings stay packed until they are asked for. */
export function decodeChunk(bytes: Uint8Array): Chunk {
  const reader = new ByteReader(bytes);
  const chunk: Chunk = new Map();
  for (let keys = reader.number(); keys > 0; keys -= 1) {
    const key = reader.text();
    const spellings: Spelling[] = [];
    for (let left = reader.number(); left > 0; left -= 1) {
      const form = reader.text();
      spellings.push({ form, postings: reader.take(reader.number()) });
    }
    chunk.set(key, spellings);
  }
  return chunk;
}
