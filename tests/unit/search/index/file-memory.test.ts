import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFileMemory } from '../../../../scripts/search/file-memory.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cong-khai-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe.each([
  { what: 'facets', path: 'aa.json', other: 'bb.json', isPacked: false },
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
