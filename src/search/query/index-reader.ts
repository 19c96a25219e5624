import { decodeChunk, type Chunk, type Spelling } from '../format/chunk.ts';
import { decodeDirectory, type Directory } from '../format/directory.ts';
import {
  indexPaths,
  MANIFEST,
  type EntryRecord,
  type FacetFile,
  type Manifest,
} from '../format/files.ts';
import { decodeVocabulary, type VocabularyFile } from '../format/vocabulary.ts';

/** Gives files of the index by their path below its folder; bytes come unpacked. */
export interface IndexFiles {
  json: (path: string) => Promise<unknown>;
  bytes: (path: string) => Promise<Uint8Array>;
}

/** Reads an index piece by piece; nothing is asked for twice. */
export class IndexReader {
  readonly directory: Directory;
  /** Tells this index from those of other builds. */
  readonly name: string;
  private readonly files: IndexFiles;
  private readonly kept = new Map<string, Promise<unknown>>();

  private constructor(files: IndexFiles, name: string, directory: Directory) {
    this.files = files;
    this.name = name;
    this.directory = directory;
  }

  /** Open an index. */
  static async open(files: IndexFiles): Promise<IndexReader> {
    const { directory } = (await files.json(MANIFEST)) as Manifest;
    const bytes = await files.bytes(indexPaths.directory(directory));
    return new IndexReader(files, directory, decodeDirectory(bytes));
  }

  /** Number of entries. */
  get entries(): number {
    return this.directory.lengths.length / 2;
  }

  /** Length of an entry in words, nearly. */
  lengthOf(entry: number): number {
    return 2 ** ((this.directory.lengths[entry * 2] ?? 0) / 16) - 1;
  }

  titleLengthOf(entry: number): number {
    return this.directory.lengths[entry * 2 + 1] ?? 0;
  }

  /** Spellings of a key; none where the portal lacks it. */
  async spellingsOf(key: string): Promise<Spelling[]> {
    return (await this.chunkOf(key))?.get(key) ?? [];
  }

  record(entry: number): Promise<EntryRecord> {
    let base = 0;
    for (const [count, name] of this.directory.segments) {
      if (entry < base + count) return this.json(indexPaths.record(name, entry - base));
      base += count;
    }
    return Promise.reject(new RangeError(`no entry ${entry}`));
  }

  facets(): Promise<FacetFile> {
    return this.json(indexPaths.facets(this.directory.facets));
  }

  vocabulary(): Promise<VocabularyFile> {
    const path = indexPaths.vocabulary(this.directory.vocabulary);
    return this.keep(path, async () => decodeVocabulary(await this.files.bytes(path)));
  }

  private async chunkOf(key: string): Promise<Chunk | undefined> {
    const chunk = this.directory.chunks.findLast(([first]) => first <= key);
    if (!chunk) return undefined;
    const [, name] = chunk;
    return this.keep(name, async () => decodeChunk(await this.files.bytes(indexPaths.chunk(name))));
  }

  private json<T>(path: string): Promise<T> {
    return this.keep(path, () => this.files.json(path) as Promise<T>);
  }

  /** A file that failed to come is asked for again the next time. */
  private keep<T>(path: string, load: () => Promise<T>): Promise<T> {
    const kept = this.kept.get(path) as Promise<T> | undefined;
    if (kept) return kept;
    const loading = load();
    this.kept.set(path, loading);
    loading.catch(() => this.kept.delete(path));
    return loading;
  }
}
