import { createHash } from 'node:crypto';
import { encodeChunk } from '../format/chunk.ts';
import { MANIFEST, type Manifest } from '../format/files.ts';
import { encodeVocabulary } from '../format/vocabulary.ts';
import type { Abbreviation } from '../text/abbreviations.ts';
import { commonForms } from './common.ts';
import { toChunks } from './chunks.ts';
import { toFacetFile } from './facets.ts';
import { NAME_LENGTH, type KeptSegment, type Segment } from './segment.ts';
import { toVocabulary } from './vocabulary.ts';
import { WordTotals } from './word-counts.ts';

/** A file of the index; packed ones are compressed before they are served. */
export interface IndexFile {
  path: string;
  content: Uint8Array | string;
  isPacked: boolean;
  /** Whether it is the record of an entry, in a folder whose name tells the content of all in it. */
  isRecord?: boolean;
}

/**
 * Every file of the index over some segments, the manifest last. Segments are taken one by one, and their records
 * given away at once: no more of them is kept than the index needs.
 */
export function* indexFiles(
  all: Iterable<Segment>,
  abbreviations: readonly Abbreviation[],
): Generator<IndexFile> {
  const segments: KeptSegment[] = [];
  const totals = new WordTotals();
  for (const { records, words, ...segment } of all) {
    for (const [number, content] of records.entries()) {
      yield {
        path: `bai/${segment.name}/${number}.json`,
        content,
        isPacked: false,
        isRecord: true,
      };
    }
    totals.add(words);
    segments.push(segment);
  }
  const chunks: Manifest['chunks'] = [];
  for (const chunk of toChunks(segments)) {
    const content = encodeChunk(chunk);
    const name = nameOf(content);
    chunks.push([chunk.keys().next().value ?? '', name]);
    yield { path: `tu/${name}.bin`, content, isPacked: true };
  }
  const lengths = segments.flatMap((it) => it.lengths);
  const packedLengths = Uint8Array.from(
    lengths.flatMap(([whole, title]) => [packLength(whole), title]),
  );
  const facets = JSON.stringify(toFacetFile(segments));
  const vocabulary = encodeVocabulary(toVocabulary(totals.done()));
  const manifest: Manifest = {
    entries: lengths.length,
    meanLength: Math.round(
      lengths.reduce((sum, [whole]) => sum + whole, 0) / Math.max(1, lengths.length),
    ),
    chunks,
    segments: segments.map(({ count, name }) => [count, name]),
    lengths: nameOf(packedLengths),
    facets: nameOf(facets),
    vocabulary: nameOf(vocabulary),
    common: commonForms(segments),
    abbreviations: [...abbreviations],
  };
  yield { path: `${manifest.lengths}.bin`, content: packedLengths, isPacked: true };
  yield { path: `${manifest.facets}.json`, content: facets, isPacked: false };
  yield { path: `${manifest.vocabulary}.bin`, content: vocabulary, isPacked: true };
  yield { path: MANIFEST, content: JSON.stringify(manifest), isPacked: false };
}

/** A length in one byte, as its logarithm. */
function packLength(words: number): number {
  return Math.min(255, Math.round(Math.log2(1 + words) * 16));
}

function nameOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, NAME_LENGTH);
}
