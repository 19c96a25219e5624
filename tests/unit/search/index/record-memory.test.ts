import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openRecordMemory } from '../../../../scripts/search/record-memory.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cong-khai-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const RECORDS = ['{"title":"Một bản ghi"}', '{"title":"Bản ghi nữa"}'];

describe('records from build to build', () => {
  const memory = () => join(folder, 'memory');
  const kept = (name: string) => join(memory(), 'bai', name);
  const build = (served: string, name = 'aa') => {
    const records = openRecordMemory(memory());
    records.keep({ name, records: RECORDS });
    records.place({ folders: [[RECORDS.length, name]] }, join(folder, served));
    records.dropUnused();
    return RECORDS.map((_, number) => join(folder, served, `bai/${name}/${number}.json`));
  };
  const read = (places: string[]) => places.map((it) => readFileSync(it, 'utf8'));
  const inodes = (places: string[]) => places.map((it) => statSync(it).ino);

  test('are written once', () => {
    const first = build('one');
    const second = build('two');
    expect(inodes(second)).toEqual(inodes(first));
    expect(read(second)).toEqual(RECORDS);
  });

  test('may be placed again', () => {
    build('one');
    expect(read(build('one'))).toEqual(RECORDS);
  });

  test('are there when their folder is whole', () => {
    expect(openRecordMemory(memory()).has([2, 'aa'])).toBe(false);
    build('one');
    expect(openRecordMemory(memory()).has([2, 'aa'])).toBe(true);
  });

  test('are written whole after a build that was cut off while it wrote them', () => {
    const growing = join(memory(), 'growing');
    mkdirSync(growing, { recursive: true });
    writeFileSync(join(growing, '0.json'), RECORDS[0]?.slice(0, 5) ?? '');
    writeFileSync(join(growing, '7.json'), 'của một đoạn khác');
    expect(openRecordMemory(memory()).has([2, 'aa'])).toBe(false);
    expect(read(build('one'))).toEqual(RECORDS);
    expect(existsSync(join(kept('aa'), '7.json'))).toBe(false);
  });

  test.each([
    ['missing', (record: string) => rmSync(record)],
    ['empty', (record: string) => writeFileSync(record, '')],
  ])('of which one is %s are written again', (_, harm) => {
    build('one');
    harm(join(kept('aa'), '1.json'));
    expect(openRecordMemory(memory()).has([2, 'aa'])).toBe(false);
    expect(read(build('two'))).toEqual(RECORDS);
  });

  test('that are used no more are forgotten, and stay where they were placed', () => {
    const first = build('one');
    build('two', 'bb');
    expect([existsSync(kept('aa')), existsSync(kept('bb'))]).toEqual([false, true]);
    expect(read(first)).toEqual(RECORDS);
  });
});
