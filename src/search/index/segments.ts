import { createHash } from 'node:crypto';
import type { SearchSource } from './entry.ts';

/** Entries that share a segment, at most on the average. */
const SEGMENT_SIZE = 64;

/**
 * Which entries are indexed together. A segment is told by the entry's id alone, so that an edit, or a new entry,
 * changes one segment; the number of segments doubles where a portal has grown to the double.
 */
export function toSegments(sources: readonly SearchSource[]): SearchSource[][] {
  let count = 1;
  while (count * SEGMENT_SIZE < sources.length) count *= 2;
  const segments: SearchSource[][] = Array.from({ length: count }, () => []);
  for (const source of [...sources].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const hash = createHash('sha256').update(source.id).digest().readUInt32BE();
    segments[hash % count]?.push(source);
  }
  return segments.filter((it) => it.length > 0);
}
