import { describe, expect, test } from 'vitest';
import { FACETS, type FacetFile } from '../../../../src/search/format/files.ts';
import {
  allEntries,
  countFacets,
  filterHits,
  sortByDay,
} from '../../../../src/search/query/filter.ts';
import { groupHits } from '../../../../src/search/query/groups.ts';
import type { Ranked } from '../../../../src/search/query/rank.ts';

const none = { values: [], of: [[], [], [], []] };
const FACET_FILE: FacetFile = {
  facets: {
    ...(Object.fromEntries(FACETS.map((name) => [name, none])) as unknown as FacetFile['facets']),
    loai: { values: ['Tin tức', 'Văn bản'], of: [[0], [1], [0], [1]] },
    nam: { values: ['2019', '2026'], of: [[0], [1], [1], []] },
    'chu-de': { values: ['Đất đai', 'Rác'], of: [[0, 1], [], [1], []] },
  },
  days: [20190715, 20260101, 20260301, 0],
};

const aHit = (entry: number, more: Partial<Ranked> = {}): Ranked => ({
  ...{ entry, score: 1, coverage: 1, isWhole: true, holdsAll: true, place: -1 },
  ...more,
});
const HITS = [0, 1, 2, 3].map((entry) => aHit(entry));
const numbers = (hits: readonly Ranked[]) => hits.map(({ entry }) => entry);

describe('filtering', () => {
  test.each([
    ['nothing chosen leaves all', {}, [0, 1, 2, 3]],
    ['any value of one facet will do', { nam: ['2019', '2026'] }, [0, 1, 2]],
    ['every facet must be met', { nam: ['2026'], loai: ['Tin tức'] }, [2]],
    ['one of several values of an entry will do', { 'chu-de': ['Rác'] }, [0, 2]],
    ['a value that the portal lacks leaves nothing', { nam: ['1900'] }, []],
  ])('%s', (_case, chosen, expected) => {
    expect(numbers(filterHits(HITS, FACET_FILE, chosen))).toEqual(expected);
  });

  test('without words finds every entry', () => {
    expect(numbers(allEntries(FACET_FILE))).toEqual([0, 1, 2, 3]);
  });

  test('keeps the order of the hits', () => {
    const hits = [aHit(2), aHit(0)];

    expect(numbers(filterHits(hits, FACET_FILE, { 'chu-de': ['Rác'] }))).toEqual([2, 0]);
  });
});

describe('counts', () => {
  const countsOf = (chosen: Parameters<typeof countFacets>[2], hits = HITS) =>
    Object.fromEntries(
      countFacets(hits, FACET_FILE, chosen).map(({ name, values }) => [
        name,
        values.map(({ value, count, isChosen }) => `${value} ${count}${isChosen ? ' ✓' : ''}`),
      ]),
    );

  test('tell how many hits bear each value, years newest first, others most frequent first', () => {
    expect(countsOf({})).toEqual({
      loai: ['Tin tức 2', 'Văn bản 2'],
      'chu-de': ['Rác 2', 'Đất đai 1'],
      nam: ['2026 2', '2019 1'],
    });
  });

  test('of a facet heed the other facets and not its own choice', () => {
    expect(countsOf({ loai: ['Văn bản'] })).toEqual({
      loai: ['Tin tức 2', 'Văn bản 2 ✓'],
      nam: ['2026 1'],
    });
  });

  test('keep a chosen value that no hit bears', () => {
    expect(countsOf({ nam: ['2019'] }, [aHit(1)])['nam']).toEqual(['2026 1', '2019 0 ✓']);
  });

  test('tell what choosing a value leaves', () => {
    const chosen = { loai: ['Tin tức'] };
    for (const { name, values } of countFacets(HITS, FACET_FILE, chosen)) {
      for (const { value, count } of values) {
        const narrowed = { ...chosen, [name]: [value] };
        expect(filterHits(HITS, FACET_FILE, narrowed)).toHaveLength(count);
      }
    }
  });
});

test('by day the newest stands first, and what has no day last', () => {
  expect(numbers(sortByDay(HITS, FACET_FILE))).toEqual([2, 1, 0, 3]);
});

describe('groups', () => {
  const lacking = aHit(9, { isWhole: false, holdsAll: false });
  const longer = aHit(8, { isWhole: false, holdsAll: true });

  test('whole answers stand before those that lack a part', () => {
    const { whole, lacking: rest } = groupHits([lacking, aHit(1)]);

    expect([numbers(whole), numbers(rest)]).toEqual([[1], [9]]);
  });

  test('where ten whole answers are, no other is shown', () => {
    const many = Array.from({ length: 10 }, (_, entry) => aHit(entry));

    expect(groupHits([...many, lacking]).lacking).toEqual([]);
    expect(groupHits([...many.slice(1), lacking]).lacking).toEqual([lacking]);
  });

  test('a longer word is the word while it is being typed', () => {
    expect(groupHits([longer], { isTyping: true }).whole).toEqual([longer]);
    expect(groupHits([longer]).lacking).toEqual([longer]);
  });
});
