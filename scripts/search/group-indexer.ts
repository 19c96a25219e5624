import { digestOf } from '../../src/catalog/digest.ts';
import type { SearchSource } from '../../src/search/index/entry.ts';
import { joinParts, type IndexPart } from '../../src/search/index/part.ts';
import { toSegment } from '../../src/search/index/segment.ts';
import type { Abbreviations } from '../../src/search/text/abbreviations.ts';
import { codeVersion } from '../build/code-version.ts';
import { collectGarbage } from './collect-garbage.ts';
import type { PartMemory } from './part-memory.ts';
import type { RecordMemory } from './record-memory.ts';

/** Code that decides what an index holds; when it changes, or a library does, nothing kept counts. */
const INDEXERS = ['src/domain', 'src/markdown', 'src/search', 'src/catalog/search', 'src/strings'];

/** Segments made anew after which their garbage is given back. */
const COLLECTED_AFTER = 32;

/**
 * Indexes groups of segments. A joined group is remembered beside its segments, so that after an edit
 * nothing is read of the segments of the other groups.
 */
export function groupIndexer(
  { parts, records }: { parts: PartMemory; records: RecordMemory },
  abbreviations: Abbreviations,
): (segments: readonly SearchSource[][]) => IndexPart {
  const version = digestOf([codeVersion(INDEXERS), abbreviations.all()]);
  let made = 0;
  const remember = (key: string, make: () => IndexPart): IndexPart => {
    const known = parts.find(key);
    if (known?.folders.every((it) => records.has(it))) return known;
    const part = make();
    parts.keep(key, part);
    return part;
  };
  const make = (sources: readonly SearchSource[]): IndexPart => {
    const segment = toSegment(
      sources.map((it) => it.read()),
      abbreviations,
    );
    records.keep(segment);
    made += 1;
    if (made % COLLECTED_AFTER === 0) collectGarbage();
    return segment.part;
  };
  const index = ({ key, sources }: KeyedSegment) => remember(key, () => make(sources));
  return (segments) => {
    const keyed = segments.map((sources) => ({ sources, key: keyOf(version, sources) }));
    for (const { key } of keyed) parts.use(key);
    const [only] = keyed;
    if (only && keyed.length === 1) return index(only);
    const key = digestOf(keyed.map((it) => it.key));
    parts.use(key);
    return remember(key, () => joinParts(keyed.map(index)));
  };
}

interface KeyedSegment {
  key: string;
  sources: readonly SearchSource[];
}

/** Tells all that the part of a segment is made from. */
function keyOf(version: string, sources: readonly SearchSource[]): string {
  return digestOf([version, sources.map((it) => [it.id, it.digest])]);
}
