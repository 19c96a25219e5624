import { encodeChunk } from '../format/chunk.ts';
import { encodeDirectory, type Directory } from '../format/directory.ts';
import { indexPaths, MANIFEST, type FacetFile, type Manifest } from '../format/files.ts';
import { encodeVocabulary } from '../format/vocabulary.ts';
import type { Abbreviation } from '../text/abbreviations.ts';
import { commonForms } from './common.ts';
import { toChunks } from './chunks.ts';
import { nameOf, Names } from './name.ts';
import { joinButWords, type IndexPart } from './part.ts';
import { toVocabulary } from './vocabulary.ts';

/** A file of the index, whose path tells its content but for that of the manifest; packed ones are compressed. */
export interface IndexFile {
  path: string;
  content: Uint8Array | string;
  isPacked: boolean;
}

/** Every file of the index over parts in their order but their records, the manifest last. */
export function* indexFiles(
  parts: readonly IndexPart[],
  abbreviations: readonly Abbreviation[],
): Generator<IndexFile> {
  const { folders, lengths, days, terms, counts, ...joined } = joinButWords(parts);
  const chunks: Directory['chunks'] = [];
  const names = new Names();
  let before = '';
  for (const chunk of toChunks(terms)) {
    const content = encodeChunk(chunk);
    const name = names.of(content);
    const keys = [...chunk.keys()];
    chunks.push([shortestBetween(before, keys[0] ?? ''), name]);
    before = keys.at(-1) ?? '';
    yield { path: indexPaths.chunk(name), content, isPacked: true };
  }
  const facetFile: FacetFile = { facets: joined.facets, days: [...days] };
  const facets = JSON.stringify(facetFile);
  const vocabulary = encodeVocabulary(toVocabulary(terms.terms, counts));
  const directory = encodeDirectory({
    meanLength: meanOf(lengths),
    common: commonForms(terms, days.length),
    abbreviations: [...abbreviations],
    facets: nameOf(facets),
    vocabulary: nameOf(vocabulary),
    segments: folders,
    chunks,
    lengths: Uint8Array.from(lengths, (it, at) => (at % 2 === 0 ? packLength(it) : it)),
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

/** Mean number of words of an entry, whose lengths stand before those of its title. */
function meanOf(lengths: Uint32Array): number {
  const sum = lengths.reduce((all, it, at) => (at % 2 === 0 ? all + it : all), 0);
  return Math.round(sum / Math.max(1, lengths.length / 2));
}

/** A length in one byte, as its logarithm. */
function packLength(words: number): number {
  return Math.min(255, Math.round(Math.log2(1 + words) * 16));
}
