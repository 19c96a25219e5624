import type { ComparedEntry } from '../entries.ts';

/** A search that a visitor downloads whole: its library, and one file for its index. */
export interface WholeClient {
  name: string;
  /** What of its settings is not the default, for people. */
  settings: string;
  /** Statement of a module that imports of the library what a page needs. */
  imports: string;
  /** Index entries. */
  build: (entries: readonly ComparedEntry[]) => Promise<BuiltClient>;
}

export interface BuiltClient {
  /** Names of the first ten answers, best first. */
  rank: (query: string) => string[];
  /** The index as it is downloaded. */
  file: string;
}

export const DEPTH = 10;
