import type { SearchEntry, SearchSource } from '../../src/search/index/entry.ts';
import { indexPaths } from '../../src/search/format/files.ts';
import type { IndexPart } from '../../src/search/index/part.ts';
import { toSegment, type Segment } from '../../src/search/index/segment.ts';
import { indexFiles } from '../../src/search/index/write.ts';
import type { IndexFiles } from '../../src/search/query/index-reader.ts';
import { Search } from '../../src/search/query/search.ts';
import { Abbreviations, type Abbreviation } from '../../src/search/text/abbreviations.ts';

/** An entry of one stretch of text. */
export function anEntry(
  id: string,
  title: string,
  text = '',
  overrides: Partial<SearchEntry> = {},
): SearchEntry {
  const blocks = [{ address: '', label: '', text }];
  return {
    id,
    address: `/${id}/`,
    title,
    names: [],
    kind: 'Tin',
    blocks,
    facets: {},
    ...overrides,
  };
}

/** An entry of which its title alone is told. */
export function aSearchEntry(title: string, more: Partial<SearchEntry> = {}): SearchEntry {
  return anEntry(title.replaceAll(' ', '-'), title, '', { kind: 'Văn bản', blocks: [], ...more });
}

/** Files of an index over some entries, in memory. */
export function indexInMemory(entries: readonly SearchEntry[]): IndexFiles {
  return servedFrom(filesOf([toSegment(entries, new Abbreviations())]));
}

/** A document that bears a symbol and a day. */
export function aDocument(
  id: string,
  name: string,
  {
    subject = 'Về việc chung',
    day,
    text = '',
  }: { subject?: string; day?: string; text?: string } = {},
): SearchEntry {
  return anEntry(id, subject, text, {
    names: [name],
    kind: 'Văn bản',
    symbol: name,
    ownSymbol: name,
    ownDay: day,
  });
}

/** A source that gives an entry. */
export function aSource(entry: SearchEntry): SearchSource {
  return { id: entry.id, digest: JSON.stringify(entry), read: () => entry };
}

/** Files of an index as they are before they are compressed. */
export function filesOf(
  segments: readonly Segment[],
  abbreviations: readonly Abbreviation[] = [],
): Map<string, Uint8Array | string> {
  const parts = segments.map(({ part }) => part);
  return new Map([...recordsOf(segments), ...filesOver(parts, abbreviations)]);
}

/** Files of an index over parts, without records. */
export function filesOver(
  parts: readonly IndexPart[],
  abbreviations: readonly Abbreviation[] = [],
): Map<string, Uint8Array | string> {
  return new Map([...indexFiles(parts, abbreviations)].map(({ path, content }) => [path, content]));
}

function recordsOf(segments: readonly Segment[]): [path: string, content: string][] {
  return segments.flatMap(({ name, records }) =>
    records.map((it, at): [string, string] => [indexPaths.record(name, at), it]),
  );
}

/** Files as a search asks for them; what is not there fails. */
export function servedFrom(files: ReadonlyMap<string, Uint8Array | string>): IndexFiles {
  const get = (path: string) => files.get(path) ?? Promise.reject(new Error(`no file ${path}`));
  return {
    json: async (path) => JSON.parse((await get(path)) as string) as unknown,
    bytes: async (path) => (await get(path)) as Uint8Array,
  };
}

/** A search over files in memory. */
export function searchOver(files: ReadonlyMap<string, Uint8Array | string>): Promise<Search> {
  return Search.open(servedFrom(files));
}

/** A search over entries, in their order, indexed in stretches of so many. */
export function searchIn(
  entries: readonly SearchEntry[],
  { own = [], size = entries.length }: { own?: readonly Abbreviation[]; size?: number } = {},
): Promise<Search> {
  const abbreviations = new Abbreviations(own);
  const segments: Segment[] = [];
  for (let at = 0; at < entries.length; at += size) {
    segments.push(toSegment(entries.slice(at, at + size), abbreviations));
  }
  return searchOver(filesOf(segments, own));
}

/** Ids of what a query finds, best first. */
export async function found(search: Search, query: string): Promise<string[]> {
  const { hits } = await search.find(query);
  const records = await Promise.all(hits.map(({ entry }) => search.index.record(entry)));
  return records.map(({ id }) => id);
}
