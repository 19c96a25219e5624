import type { EntryRecord } from '../format/files.ts';
import type { Abbreviations } from '../text/abbreviations.ts';
import type { SearchEntry } from './entry.ts';
import { toFacets } from './facets.ts';
import { nameOf } from './name.ts';
import { packTerms } from './packed-terms.ts';
import type { IndexPart } from './part.ts';
import { termsOf } from './terms.ts';
import { countWords } from './word-counts.ts';

/** Entries that are indexed together: after an edit, only the segment of the edited entry is made anew. */
export interface Segment {
  /** Name of the folder of its records, which tells their content. */
  name: string;
  /** Records as they are served, in the order of entries. */
  records: string[];
  part: IndexPart;
}

/** Index some entries, in their order. */
export function toSegment(entries: readonly SearchEntry[], abbreviations: Abbreviations): Segment {
  const records = entries.map((it) => JSON.stringify(toRecord(it)));
  const name = nameOf(records.join('\n'));
  return { name, records, part: toPart(name, entries, abbreviations) };
}

function toPart(
  name: string,
  entries: readonly SearchEntry[],
  abbreviations: Abbreviations,
): IndexPart {
  const found = entries.map((entry) => termsOf(entry, abbreviations));
  const terms = packTerms(found.map(({ positions }) => positions));
  return {
    folders: [[entries.length, name]],
    lengths: Uint32Array.from(found.flatMap(({ length, titleLength }) => [length, titleLength])),
    facets: toFacets(entries.map(({ facets }) => facets)),
    days: Uint32Array.from(entries, ({ ownDay }) => Number(ownDay?.replaceAll('-', '') ?? 0)),
    terms,
    words: countWords(
      found.map(({ words }) => words),
      terms.terms,
    ),
  };
}

function toRecord(entry: SearchEntry): EntryRecord {
  const { id, address, title, names, kind, symbol, state, day, blocks } = entry;
  return { id, address, title, names, kind, symbol, state, day, blocks };
}
