import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openRecordMemory } from '../../../../scripts/search/record-memory.ts';
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

describe('records from build to build', () => {
  const text = '{"title":"Một bản ghi"}';
  const build = (name: string, path = 'bai/aa/0.json') => {
    const records = openRecordMemory(join(folder, 'memory'));
    const file = join(folder, name, path);
    records.place(path, text, file);
    records.dropUnused();
    return file;
  };

  test('are written once', () => {
    expect(statSync(build('one')).ino).toBe(statSync(build('two')).ino);
  });

  test('of one folder may be placed again', () => {
    build('one');
    expect(readFileSync(build('one'), 'utf8')).toBe(text);
  });

  test('that a build left cut off are written whole', () => {
    build('one');
    writeFileSync(join(folder, 'memory/bai/aa/0.json'), text.slice(0, 5));
    expect(readFileSync(build('two'), 'utf8')).toBe(text);
  });

  test('that are used no more are forgotten, and stay where they were placed', () => {
    const first = build('one');
    build('two', 'bai/bb/0.json');
    expect(readdirSync(join(folder, 'memory/bai'))).toEqual(['bb']);
    expect(readFileSync(first, 'utf8')).toBe(text);
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
