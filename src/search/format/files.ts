import type { Block } from '../text/layout.ts';
import type { Abbreviation } from '../text/abbreviations.ts';

/** The first file that a search reads; it names all others. */
export interface Manifest {
  /** Number of entries. */
  entries: number;
  /** Mean number of words of an entry. */
  meanLength: number;
  /** Chunks in the order of keys: the first key of each, and the name of its file. */
  chunks: [firstKey: string, name: string][];
  /** Segments in the order of their entries: how many each holds, and the folder of their records. */
  segments: [count: number, name: string][];
  /** Names of the files of lengths, of facets, of vocabulary. */
  lengths: string;
  facets: string;
  vocabulary: string;
  /** Spellings that stand in most entries: those of them that only join others are not looked up beside others. */
  common: string[];
  /** Abbreviations that the portal adds to those of the field. */
  abbreviations: Abbreviation[];
}

/** Name of the file of the manifest, the only one whose name does not tell its content. */
export const MANIFEST = 'muc-luc.json';

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
