import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { groupIndexer } from '../../../../scripts/search/group-indexer.ts';
import { openPartMemory } from '../../../../scripts/search/part-memory.ts';
import { openRecordMemory } from '../../../../scripts/search/record-memory.ts';
import type { SearchEntry } from '../../../../src/search/index/entry.ts';
import { Abbreviations } from '../../../../src/search/text/abbreviations.ts';
import { anEntry, aSource } from '../../../support/search-index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cong-khai-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const WATER = [anEntry('a', 'Nước sạch', 'Giếng mới.'), anEntry('b', 'Đường thôn', 'Mặt đường.')];
const ROADS = [anEntry('c', 'Cầu treo', 'Cầu thôn trên.')];

/** Index a group of segments as a build does; tells which entries were read. */
function build(group: readonly SearchEntry[][], abbreviations = new Abbreviations()) {
  const read: string[] = [];
  const parts = openPartMemory(join(folder, 'parts'));
  const records = openRecordMemory(join(folder, 'records'));
  const index = groupIndexer({ parts, records }, abbreviations);
  const watched = (entry: SearchEntry) => {
    const source = aSource(entry);
    const readWatched = () => {
      read.push(entry.id);
      return source.read();
    };
    return { ...source, read: readWatched };
  };
  const part = index(group.map((them) => them.map(watched)));
  records.place(part, mkdtempSync(join(folder, 'served-')));
  for (const it of [parts, records]) it.dropUnused();
  return { read, part };
}

const kept = () => readdirSync(join(folder, 'parts'));
const folders = () => readdirSync(join(folder, 'records/bai'));

describe.each([
  { what: 'a segment', group: [WATER], parts: 1 },
  { what: 'a group of segments', group: [WATER, ROADS], parts: 3 },
])('$what from build to build', ({ group, parts }) => {
  const ids = group.flat().map(({ id }) => id);

  test('is indexed once', () => {
    const first = build(group);
    const again = build(group);
    expect([first.read, again.read]).toEqual([ids, []]);
    expect(again.part).toEqual(first.part);
  });

  test('is indexed anew after another abbreviation', () => {
    build(group);
    const abbreviations = new Abbreviations([{ short: 'NM', full: 'nước máy' }]);
    expect(build(group, abbreviations).read).toEqual(ids);
  });

  test('whose files are broken is indexed anew', () => {
    const { part } = build(group);
    for (const name of kept()) writeFileSync(join(folder, 'parts', name), 'hỏng');
    const again = build(group);
    expect(again.read).toEqual(ids);
    expect(again.part).toEqual(part);
  });

  test('whose records are not there is indexed anew', () => {
    const { part } = build(group);
    rmSync(join(folder, 'records'), { recursive: true });
    const again = build(group);
    expect(again.read).toEqual(ids);
    expect(again.part).toEqual(part);
  });

  test('that is used no more is forgotten', () => {
    build([[anEntry('d', 'Chợ mới')], [anEntry('e', 'Chợ cũ')]]);
    build(group);
    expect(kept()).toHaveLength(parts);
    expect(folders()).toHaveLength(group.length);
  });
});

describe('of a group of segments', () => {
  const edited = [WATER.map((it) => (it.id === 'a' ? { ...it, title: 'Nước máy' } : it)), ROADS];

  test('the edited one alone is indexed anew', () => {
    build([WATER, ROADS]);
    expect(build(edited).read).toEqual(['a', 'b']);
  });

  test('the others are kept for the edits to come', () => {
    build([WATER, ROADS]);
    build([WATER, ROADS]);
    expect(build(edited).read).toEqual(['a', 'b']);
  });

  test('one whose records are not there is indexed anew, and the others are not', () => {
    const { part } = build([WATER, ROADS]);
    const [, name] = part.folders[1] ?? [];
    rmSync(join(folder, `records/bai/${name}`), { recursive: true });
    expect(build([WATER, ROADS]).read).toEqual(['c']);
  });
});
