import { createHash } from 'node:crypto';
import { encodeChunk } from '../format/chunk.ts';
import { encodeDirectory, NAME_LENGTH, type Directory } from '../format/directory.ts';
import { indexPaths, MANIFEST, type Manifest } from '../format/files.ts';
import { encodeVocabulary } from '../format/vocabulary.ts';
import type { Abbreviation } from '../text/abbreviations.ts';
import { commonForms } from './common.ts';
import { toChunks } from './chunks.ts';
import { toFacetFile } from './facets.ts';
import type { KeptSegment, Segment } from './segment.ts';
import { toVocabulary } from './vocabulary.ts';
import { WordTotals } from './word-counts.ts';

/** A file of the index, whose path tells its content but for that of the manifest; packed ones are compressed. */
export interface IndexFile {
  path: string;
  content: Uint8Array | string;
  isPacked: boolean;
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
        path: indexPaths.record(segment.name, number),
        content,
        isPacked: false,
      };
    }
    totals.add(words);
    segments.push(segment);
  }
  const chunks: Directory['chunks'] = [];
  let before = '';
  for (const chunk of toChunks(segments)) {
    const content = encodeChunk(chunk);
    const name = nameOf(content);
    const keys = [...chunk.keys()];
    chunks.push([shortestBetween(before, keys[0] ?? ''), name]);
    before = keys.at(-1) ?? '';
    yield { path: indexPaths.chunk(name), content, isPacked: true };
  }
  const facets = JSON.stringify(toFacetFile(segments));
  const vocabulary = encodeVocabulary(toVocabulary(totals.done()));
  const lengths = segments.flatMap((it) => it.lengths);
  const sum = lengths.reduce((all, [whole]) => all + whole, 0);
  const directory = encodeDirectory({
    meanLength: Math.round(sum / Math.max(1, lengths.length)),
    common: commonForms(segments),
    abbreviations: [...abbreviations],
    facets: nameOf(facets),
    vocabulary: nameOf(vocabulary),
    segments: segments.map(({ count, name }) => [count, name]),
    chunks,
    lengths: Uint8Array.from(lengths.flatMap(([whole, title]) => [packLength(whole), title])),
  });
  const manifest: Manifest = { directory: nameOf(directory) };
  yield { path: indexPaths.facets(nameOf(facets)), content: facets, isPacked: false };
  yield { path: indexPaths.vocabulary(nameOf(vocabulary)), content: vocabulary, isPacked: true };
  yield { path: indexPaths.directory(manifest.directory), content: directory, isPacked: true };
  yield { path: MANIFEST, content: JSON.stringify(manifest), isPacked: false };
}

/** The shortest beginning of a key that comes after another key. */
function shortestBetween(before: string, key: string): string {
  let beginning = '';
  for (const letter of key) {
    beginning += letter;
    if (beginning > before) break;
  }
  return beginning;
}

/** A length in one byte, as its logarithm. */
function packLength(words: number): number {
  return Math.min(255, Math.round(Math.log2(1 + words) * 16));
}

function nameOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, NAME_LENGTH);
}
