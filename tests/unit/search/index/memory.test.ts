import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFileMemory } from '../../../../scripts/search/file-memory.ts';
import { openSegmentMemory } from '../../../../scripts/search/segment-memory.ts';
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

describe.each([
  { what: 'records', path: 'bai/aa/0.json', other: 'bai/bb/0.json', isPacked: false },
  { what: 'chunks', path: 'tu/aa.bin', other: 'tu/bb.bin', isPacked: true },
  { what: 'files of all entries', path: 'aa.bin', other: 'bb.bin', isPacked: true },
])('$what from build to build', ({ path, other, isPacked }) => {
  const content = '{"title":"Một bản ghi"}';
  const kept = () => join(folder, 'memory', path);
  const build = (name: string, placed = path) => {
    const files = openFileMemory(join(folder, 'memory'));
    const place = join(folder, name, placed);
    files.place({ path: placed, content, isPacked }, place);
    files.dropUnused();
    return place;
  };
  const read = (place: string) =>
    (isPacked ? gunzipSync(readFileSync(place)) : readFileSync(place)).toString();

  test('are written once', () => {
    expect(statSync(build('one')).ino).toBe(statSync(build('two')).ino);
    expect(read(join(folder, 'two', path))).toBe(content);
  });

  test('may be placed again', () => {
    build('one');
    expect(read(build('one'))).toBe(content);
  });

  test.each([0, 5, -1])('that a build left cut off at %i are written whole', (length) => {
    build('one');
    writeFileSync(kept(), readFileSync(kept()).subarray(0, length));
    expect(read(build('two'))).toBe(content);
  });

  test('that are used no more are forgotten, and stay where they were placed', () => {
    const first = build('one');
    build('two', other);
    expect(existsSync(kept())).toBe(false);
    expect(existsSync(join(folder, 'memory', other))).toBe(true);
    expect(read(first)).toBe(content);
  });
});

describe('segments from build to build', () => {
  const entries = [
    anEntry('a', 'Nước sạch', 'Giếng mới.'),
    anEntry('b', 'Đường thôn', 'Mặt đường.'),
  ];
  const index = (those: readonly SearchEntry[], abbreviations = new Abbreviations()) => {
    const read: string[] = [];
    const memory = openSegmentMemory(folder, abbreviations);
    const segment = memory.index(
      those.map((it) => {
        const source = aSource(it);
        return {
          ...source,
          read: () => {
            read.push(it.id);
            return source.read();
          },
        };
      }),
    );
    memory.dropUnused();
    return { read, segment };
  };

  test('are indexed once', () => {
    const first = index(entries);
    const again = index(entries);
    expect([first.read, again.read]).toEqual([['a', 'b'], []]);
    expect(again.segment).toEqual(first.segment);
  });

  test('are indexed anew after an edit, and after another abbreviation', () => {
    index(entries);
    const edited = entries.map((it) => (it.id === 'a' ? { ...it, title: 'Nước máy' } : it));
    expect(index(edited).read).toEqual(['a', 'b']);
    expect(index(edited, new Abbreviations([{ short: 'NM', full: 'nước máy' }])).read).toEqual([
      'a',
      'b',
    ]);
  });

  test('whose file is broken are indexed anew', () => {
    const { segment } = index(entries);
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'hỏng');
    const again = index(entries);
    expect(again.read).toEqual(['a', 'b']);
    expect(again.segment).toEqual(segment);
  });

  test('that are used no more are forgotten', () => {
    index(entries);
    index(entries.slice(1));
    expect(readdirSync(folder)).toHaveLength(1);
  });
});
