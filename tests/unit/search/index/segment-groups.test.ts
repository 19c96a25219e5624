import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeChunk } from '../../../../src/search/format/chunk.ts';
import { decodeDirectory } from '../../../../src/search/format/directory.ts';
import type { Manifest } from '../../../../src/search/format/files.ts';
import type { Segment } from '../../../../src/search/index/segment.ts';
import { toSegment } from '../../../../src/search/index/segment.ts';
import type { SearchEntry } from '../../../../src/search/index/entry.ts';
import { toGroups } from '../../../../src/search/index/segment-groups.ts';
import { Abbreviations } from '../../../../src/search/text/abbreviations.ts';
import {
  aDocument,
  anEntry,
  aSource,
  filesOf,
  found,
  searchIn,
} from '../../../support/search-index.ts';

const abbreviations = new Abbreviations();
const PLACES = ['Yên Mây', 'Đồng Suối', 'Tân Gò', 'Hòa Bãi'];
const WORK = ['làm đường thôn', 'nạo vét kênh mương', 'xét hộ nghèo', 'họp chi bộ', 'trồng cây'];

function entries(count: number): SearchEntry[] {
  return Array.from({ length: count }, (_, at) => {
    const [work, place] = [WORK[at % WORK.length], PLACES[at % PLACES.length]];
    const text = `Nhân dân ${place} ${work}, lần thứ ${at}, ngày ${(at % 28) + 1}/7/2025.`;
    if (at % 3 === 0) {
      return aDocument(`plans/ke-hoach-${at}`, `Kế hoạch ${at + 1}-KH/ĐU`, {
        subject: `Kế hoạch ${work}`,
        day: `2025-07-${String((at % 28) + 1).padStart(2, '0')}`,
        text,
      });
    }
    return anEntry(`articles/bai-${at}`, `${place} ${work}`, text, {
      facets: { 'dia-ban': [place ?? ''], nam: ['2025'] },
      ownDay: '2025-07-20',
    });
  });
}

function segmentsOf(them: readonly SearchEntry[]): Segment[] {
  return toGroups(them.map(aSource))
    .flat()
    .map((sources) =>
      toSegment(
        sources.map((it) => it.read()),
        abbreviations,
      ),
    );
}

const idsIn = (them: readonly SearchEntry[]) =>
  toGroups(them.map(aSource))
    .flat()
    .map((sources) => sources.map(({ id }) => id));
const groupsIn = (them: readonly SearchEntry[]) =>
  toGroups(them.map(aSource)).map((group) => group.flat().map(({ id }) => id));

describe('which entries are indexed together', () => {
  test('every entry is in one segment, and none has many', () => {
    const them = entries(1000);
    const segments = idsIn(them);
    expect(segments.flat().sort()).toEqual(them.map(({ id }) => id).sort());
    expect(segments.length).toBeGreaterThan(8);
    expect(Math.max(...segments.map((it) => it.length))).toBeLessThan(128);
  });

  test('the order in which entries come does not count', () => {
    const them = entries(300);
    fc.assert(
      fc.property(fc.shuffledSubarray(them, { minLength: 300 }), (shuffled) => {
        expect(idsIn(shuffled)).toEqual(idsIn(them));
      }),
      { numRuns: 20 },
    );
  });

  test('a portal without entries has no segment', () => {
    expect(toGroups([])).toEqual([]);
  });

  test.each([
    { what: 'segment', those: idsIn },
    { what: 'group of segments', those: groupsIn },
  ])('a new entry joins one $what and leaves the others', ({ those }) => {
    const before = entries(300);
    const after = [...before, anEntry('articles/bai-moi', 'Bài mới')];
    const known = those(before).map((it) => it.join());
    const changed = those(after).filter((it) => !known.includes(it.join()));
    expect(known.length).toBeGreaterThan(1);
    expect(changed).toHaveLength(1);
    expect(changed.flat()).toContain('articles/bai-moi');
  });

  test.each([1000, 2000, 5000])(
    'of %i there are about as many groups as segments in a group',
    (many) => {
      const sources = entries(many).map(aSource);
      const groups = toGroups(sources);
      const largest = Math.max(...groups.map((it) => it.length));
      expect(groups.length / largest).toBeGreaterThanOrEqual(1);
      expect(groups.length / largest).toBeLessThanOrEqual(2);
    },
  );

  test('an edit changes the records of its segment alone', () => {
    const before = entries(300);
    const after = before.map((it, at) => (at === 100 ? { ...it, title: 'Đính chính' } : it));
    const known = segmentsOf(before).map(({ name }) => name);
    expect(segmentsOf(after).filter(({ name }) => !known.includes(name))).toHaveLength(1);
  });
});

describe('files of an index', () => {
  test('are the same twice, in whatever order the entries come', () => {
    const them = entries(200);
    const written = filesOf(segmentsOf(them));
    expect(filesOf(segmentsOf(them))).toEqual(written);
    expect(filesOf(segmentsOf([...them].reverse()))).toEqual(written);
  });

  test('bear names that tell their content, but for the one that names the others', () => {
    const them = entries(200);
    const before = filesOf(segmentsOf(them));
    const edited = them.map((it, at) => (at === 7 ? { ...it, title: 'Tin được đính chính' } : it));
    const after = filesOf(segmentsOf(edited));
    for (const [path, content] of after) {
      if (path === 'muc-luc.json' || !before.has(path)) continue;
      expect(before.get(path), path).toEqual(content);
    }
    expect(after.get('muc-luc.json')).not.toEqual(before.get('muc-luc.json'));
  });

  test('are all named by the directory, which the manifest names', () => {
    const files = filesOf(segmentsOf(entries(150)));
    const { directory: name } = JSON.parse(files.get('muc-luc.json') as string) as Manifest;
    const path = `${name}.bin`;
    const directory = decodeDirectory(files.get(path) as Uint8Array);
    expect(directory.lengths).toHaveLength(2 * 150);
    const named = [
      'muc-luc.json',
      path,
      `${directory.facets}.json`,
      `${directory.vocabulary}.bin`,
      ...directory.chunks.map(([, name]) => `tu/${name}.bin`),
      ...directory.segments.flatMap(([count, name]) =>
        Array.from({ length: count }, (_, at) => `bai/${name}/${at}.json`),
      ),
    ];
    expect([...files.keys()].sort()).toEqual(named.sort());
  });

  test('tell each chunk by a key from which on its words stand in it', () => {
    const files = filesOf(segmentsOf(entries(150)));
    const { directory: name } = JSON.parse(files.get('muc-luc.json') as string) as Manifest;
    const { chunks } = decodeDirectory(files.get(`${name}.bin`) as Uint8Array);
    expect(chunks.length).toBeGreaterThan(1);
    let before = '';
    for (const [key, chunk] of chunks) {
      const keys = [...decodeChunk(files.get(`tu/${chunk}.bin`) as Uint8Array).keys()];
      expect(key > before && key <= (keys[0] ?? ''), `${before} < ${key} <= ${keys[0]}`).toBe(true);
      before = keys.at(-1) ?? '';
    }
  });

  test('of no entry can be opened, and answer nothing', async () => {
    const search = await searchIn([]);
    expect((await search.find('đảng viên')).hits).toEqual([]);
    expect((await search.find('')).hits).toEqual([]);
  });
});

describe('an index made in segments answers as one made of a single segment', () => {
  const them = entries(60);
  test.each([
    'nạo vét kênh mương',
    'nao vet kenh muong',
    'kh 13',
    'ngày 7/7/2025',
    '"xét hộ nghèo"',
    'làm đường -yên',
    'hộ nghèo đồng suối',
    'đườg thôn',
    'tan go',
  ])('%s', async (query) => {
    const [whole, parted] = [await searchIn(them), await searchIn(them, { size: 7 })];
    const one = await whole.find(query);
    expect((await parted.find(query)).hits).toEqual(one.hits);
    expect(one.hits.length).toBeGreaterThan(0);
    expect(await found(parted, query)).toEqual(await found(whole, query));
  });

  test('and has the same facets, days and vocabulary', async () => {
    const [whole, parted] = [await searchIn(them), await searchIn(them, { size: 7 })];
    expect(await parted.index.facets()).toEqual(await whole.index.facets());
    expect(await parted.index.vocabulary()).toEqual(await whole.index.vocabulary());
    expect(parted.index.directory.common).toEqual(whole.index.directory.common);
    expect(parted.index.directory.common).toContain('nhân');
  });
});

test('facets hold each value once, in the order of the alphabet, and lead back to the entries', async () => {
  const search = await searchIn([
    anEntry('b', 'Một', '', { facets: { 'dia-ban': ['Ơn', 'Đồng'] }, ownDay: '2019-07-15' }),
    anEntry('a', 'Hai', '', { facets: { 'dia-ban': ['An', 'Đồng'] } }),
    anEntry('c', 'Ba'),
  ]);
  const { facets, days } = await search.index.facets();
  expect(facets['dia-ban']).toEqual({ values: ['An', 'Đồng', 'Ơn'], of: [[2, 1], [0, 1], []] });
  expect(days).toEqual([20190715, 0, 0]);
});
