import { createHash } from 'node:crypto';
import { NAME_LENGTH } from '../format/directory.ts';
import type { EntryRecord } from '../format/files.ts';
import type { Abbreviations } from '../text/abbreviations.ts';
import type { SearchEntry } from './entry.ts';
import { packTerms, type PackedTerms } from './packed-terms.ts';
import { termsOf } from './terms.ts';
import { countWords, type WordCounts } from './word-counts.ts';

/** Entries that are indexed together: after an edit, only the segment of the edited entry is made anew. */
export interface Segment extends KeptSegment {
  /** Records as they are served, in the order of entries. */
  records: string[];
  words: WordCounts;
}

/** What is kept of a segment until all are known. */
export interface KeptSegment {
  /** Name of the folder of its records, which tells their content. */
  name: string;
  /** Number of entries. */
  count: number;
  lengths: [length: number, titleLength: number][];
  facets: SearchEntry['facets'][];
  days: number[];
  terms: PackedTerms;
}

/** Index some entries, in their order. */
export function toSegment(entries: readonly SearchEntry[], abbreviations: Abbreviations): Segment {
  const records = entries.map((it) => JSON.stringify(toRecord(it)));
  const found = entries.map((entry) => termsOf(entry, abbreviations));
  return {
    name: createHash('sha256').update(records.join('\n')).digest('hex').slice(0, NAME_LENGTH),
    count: entries.length,
    records,
    lengths: found.map(({ length, titleLength }) => [length, titleLength]),
    facets: entries.map(({ facets }) => facets),
    days: entries.map(({ ownDay }) => Number(ownDay?.replaceAll('-', '') ?? 0)),
    terms: packTerms(found.map(({ positions }) => positions)),
    words: countWords(found.map(({ words }) => words)),
  };
}

function toRecord(entry: SearchEntry): EntryRecord {
  const { id, address, title, names, kind, symbol, state, day, blocks } = entry;
  return { id, address, title, names, kind, symbol, state, day, blocks };
}
