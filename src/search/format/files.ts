import type { Block } from '../text/layout.ts';

/** The first file that a search reads, and the only one whose name does not tell its content. */
export const MANIFEST = 'muc-luc.json';

/** What it holds: the name of the directory, in which the names of all others stand. */
export interface Manifest {
  directory: string;
}

/** Paths of files below the index's folder, by their names. */
export const indexPaths = {
  directory: (name: string) => `${name}.bin`,
  vocabulary: (name: string) => `${name}.bin`,
  facets: (name: string) => `${name}.json`,
  chunk: (name: string) => `tu/${name}.bin`,
  /** Folder of the records of a segment. */
  records: (segment: string) => `bai/${segment}`,
  record: (segment: string, number: number) => `${indexPaths.records(segment)}/${number}.json`,
};

/** What a list of results shows of an entry. */
export interface EntryRecord {
  /** Collection and file name, `articles/dai-hoi-chi-bo`. */
  id: string;
  address: string;
  title: string;
  names: string[];
  /** Facts above the title for people: kind, symbol, state, day. */
  kind: string;
  symbol?: string | undefined;
  state?: string | undefined;
  day?: string | undefined;
  blocks: Block[];
}

/** Names of what readers filter by, in the order in which they are offered. */
export const FACETS = [
  'loai',
  'chuyen-muc',
  'the-loai',
  'co-quan',
  'dia-ban',
  'chu-de',
  'nam',
  'tinh-trang',
] as const;
export type FacetName = (typeof FACETS)[number];

/** Values of every entry, in the order of entries. */
export interface FacetFile {
  /** Values of each facet, and for each entry the places of its values among them. */
  facets: Record<FacetName, { values: string[]; of: number[][] }>;
  /** Day of each entry as a number, 20190715; 0 where none is known. */
  days: number[];
}
