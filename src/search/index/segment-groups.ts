import { hash } from 'node:crypto';
import type { SearchSource } from './entry.ts';

/** Entries that share a segment, at most on the average. */
const SEGMENT_SIZE = 64;

/**
 * Which entries are indexed together, and which of these segments are joined in one group. A segment is told by the
 * entry's id alone, and a group by the segment, so that an edit, or a new entry, changes one of each; the number of
 * segments doubles where a portal has grown to the double. There are about as many groups as segments in a group.
 */
export function toGroups(sources: readonly SearchSource[]): SearchSource[][][] {
  let count = 1;
  while (count * SEGMENT_SIZE < sources.length) count *= 2;
  const segments: SearchSource[][] = Array.from({ length: count }, () => []);
  for (const source of [...sources].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const number = parseInt(hash('sha256', source.id).slice(0, 8), 16);
    segments[number % count]?.push(source);
  }
  const size = 2 ** Math.floor(Math.log2(count) / 2);
  return Array.from({ length: count / size }, (_, at) =>
    segments.slice(at * size, (at + 1) * size).filter((it) => it.length > 0),
  ).filter((it) => it.length > 0);
}
