import { expect, test } from 'vitest';
import { OpenIndex } from '../../../../src/client/search/thread/open-index.ts';
import { MANIFEST } from '../../../../src/search/format/files.ts';
import type { IndexFiles } from '../../../../src/search/query/index-reader.ts';
import { aSearchEntry, found, indexInMemory } from '../../../support/search-index.ts';

/** Files of the newest build; `calls` lists what was asked for. */
class Served implements IndexFiles {
  current: IndexFiles;
  readonly calls: string[] = [];

  constructor(first: IndexFiles) {
    this.current = first;
  }

  json(path: string): Promise<unknown> {
    this.calls.push(path);
    return this.current.json(path);
  }

  bytes(path: string): Promise<Uint8Array> {
    this.calls.push(path);
    return this.current.bytes(path);
  }

  get openings(): number {
    return this.calls.filter((it) => it === MANIFEST).length;
  }
}

const before = indexInMemory([aSearchEntry('đường thôn'), aSearchEntry('rác')]);
const after = indexInMemory([aSearchEntry('đường làng'), aSearchEntry('cầu')]);
const idsOf = (index: OpenIndex, query: string) => index.use((search) => found(search, query));

test('an index is opened once for many searches', async () => {
  const served = new Served(before);
  const index = new OpenIndex(served);

  expect(await idsOf(index, 'rác')).toEqual(['rác']);
  expect(await idsOf(index, 'thôn')).toEqual(['đường-thôn']);
  expect(served.openings).toBe(1);
});

test('files that a new build has replaced are looked up anew', async () => {
  const served = new Served(before);
  const index = new OpenIndex(served);
  await index.use((search) => Promise.resolve(search));
  served.current = after;

  expect(await idsOf(index, 'đường')).toEqual(['đường-làng']);
  expect(served.openings).toBe(2);
});

test('a search that fails twice fails, and the next one tries again', async () => {
  const broken = { json: () => Promise.reject(new Error('gone')), bytes: before.bytes };
  const served = new Served(broken);
  const index = new OpenIndex(served);

  await expect(idsOf(index, 'rác')).rejects.toThrow('gone');
  expect(served.openings).toBe(2);
  served.current = before;
  expect(await idsOf(index, 'rác')).toEqual(['rác']);
});
