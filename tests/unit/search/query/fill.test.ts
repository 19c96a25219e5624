import { describe, expect, test } from 'vitest';
import type { Slot } from '../../../../src/search/query/asked.ts';
import { readAsked } from '../../../../src/search/query/asked.ts';
import { fill, skipped, type FillOptions } from '../../../../src/search/query/fill.ts';
import { IndexReader } from '../../../../src/search/query/index-reader.ts';
import type { SearchEntry } from '../../../../src/search/index/entry.ts';
import { Abbreviations } from '../../../../src/search/text/abbreviations.ts';
import { aDocument, anEntry, indexInMemory } from '../../../support/search-index.ts';
import { inText } from '../../../support/search-slots.ts';

const abbreviations = new Abbreviations();

/** The one slot that a query asks for, an abbreviation by what it means. */
function slotOf(query: string): Slot {
  const { readings } = readAsked(query, abbreviations);
  const [slot] = readings.findLast((it) => it.length === 1) ?? [];
  if (!slot) throw new Error(`“${query}” asks for more than one thing`);
  return slot;
}

/** What stands in each entry for a query of one slot. */
async function filled(query: string, texts: readonly (string | SearchEntry)[], how?: FillOptions) {
  const entries = texts.map((it, at) =>
    typeof it === 'string' ? anEntry(`bai-${at}`, 'Tin', it) : it,
  );
  const index = await IndexReader.open(indexInMemory(entries));
  return fill(
    slotOf(query),
    index,
    how ?? { isUnmarked: readAsked(query, abbreviations).isUnmarked },
  );
}

describe('a word', () => {
  test('with marks stands as asked where it bears them, and loosely where it bears others', async () => {
    const { entries } = await filled('đảng', ['đảng viên đảng', 'ngồi đằng sau', 'trời mưa']);
    expect(entries.get(0)).toMatchObject({ sure: inText([0, 2]), loose: [], strength: 1 });
    expect(entries.get(1)).toMatchObject({ sure: [], loose: inText([1]), isSure: false });
    expect(entries.get(1)?.strength).toBeLessThan(0.5);
    expect(entries.has(2)).toBe(false);
  });

  test('in both spellings is as good as the better of them', async () => {
    const texts = ['dang đảng dạng đảng'];
    const { entries } = await filled('đảng', texts);
    expect(entries.get(0)).toMatchObject({
      sure: inText([1, 3]),
      loose: inText([0, 2]),
      strength: 1,
    });
    expect((await filled('dạng', texts)).entries.get(0)?.strength).toBe(1);
  });

  test('without marks may bear any, in the order of the text', async () => {
    const { entries } = await filled('dang', ['dạng đảng dang dạng', 'dạng']);
    expect(entries.get(1)?.strength).toBe(1);
    expect(entries.get(0)).toMatchObject({ sure: inText([0, 1, 2, 3]), loose: [], strength: 1 });
  });

  test('without marks beside words with marks is meant so, rather than with any', async () => {
    const { entries } = await filled('dang', ['dang', 'đảng'], { isUnmarked: false });
    expect(entries.get(0)?.strength).toBe(1);
    expect(entries.get(1)?.strength).toBeLessThan(1);
    expect(entries.get(1)?.sure).toEqual(inText([0]));
  });

  test('that goes on stands for the longer ones, a little less surely', async () => {
    const how = { isUnmarked: false, completions: ['nghị', 'nghiêm'] };
    const { entries } = await filled('ngh', ['nghị', 'nghỉ', 'nghiêm nghị', 'ngh'], how);
    expect([...entries.keys()].sort()).toEqual([0, 2, 3]);
    expect(entries.get(2)?.sure).toEqual(inText([0, 1]));
    expect(entries.get(0)?.strength).toBeLessThan(entries.get(3)?.strength ?? 0);
  });

  test('tells more the fewer entries hold it as asked', async () => {
    const texts = ['xoài', 'xoài mít', 'xoài mịt', 'xoài'];
    const weightOf = async (query: string) => (await filled(query, texts)).weight;
    expect(await weightOf('mít')).toBeGreaterThan(await weightOf('xoài'));
    // Another spelling says nothing of how rare the word is.
    expect(await weightOf('mít')).toBe(await weightOf('mịt'));
    expect(await weightOf('mit')).toBeLessThan(await weightOf('mít'));
  });

  test('that no entry holds tells the most, and stands nowhere', async () => {
    const texts = ['xoài', 'mít'];
    const { entries, weight } = await filled('na', texts);
    expect(entries.size).toBe(0);
    expect(weight).toBeGreaterThan((await filled('mít', texts)).weight);
  });
});

describe('a symbol or a day', () => {
  test('that a document bears tells more than where it is named', async () => {
    const texts = [aDocument('nq', 'Nghị quyết 04-NQ/ĐU'), 'Theo Nghị quyết 04-NQ/ĐU.'];
    const { entries } = await filled('04-NQ/ĐU', texts);
    expect(entries.get(0)?.strength).toBe(1);
    expect(entries.get(1)?.strength).toBeLessThan(1);
  });

  test('of its own tells more than that on which news came out, and that more than a mention', async () => {
    const texts = [
      aDocument('nq', 'Nghị quyết 04-NQ/ĐU', { day: '2019-07-15' }),
      anEntry('tin', 'Tin', 'Trời mưa.', { ownDay: '2019-07-15', tellsOfDays: true }),
      anEntry('xua', 'Tin', 'Ngày 15/7/2019 trời mưa.', { ownDay: '2021-01-01' }),
    ];
    const { entries } = await filled('15/7/2019', texts);
    const strengths = [0, 1, 2].map((it) => entries.get(it)?.strength ?? 0);
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    expect(new Set(strengths).size).toBe(3);
  });

  test('with another body is looked for by what is left of it', async () => {
    const { entries } = await filled('04-NQ/TW', [aDocument('nq', 'Nghị quyết 04-NQ/ĐU')]);
    expect([...entries.keys()]).toEqual([0]);
  });

  test('that is there with its body is not looked for without it', async () => {
    const texts = [aDocument('a', 'Nghị quyết 04-NQ/TW'), aDocument('b', 'Nghị quyết 04-NQ/ĐU')];
    const { entries } = await filled('04-NQ/TW', texts);
    expect([...entries.keys()]).toEqual([0]);
  });

  test('whose code is written otherwise is a little less', async () => {
    const texts = [aDocument('a', 'Quy định 9-QĐi/TW'), aDocument('b', 'Quyết định 9-QĐ/TW')];
    const { entries } = await filled('9-QĐi/TW', texts);
    expect(entries.get(0)?.strength).toBe(1);
    expect(entries.get(1)?.strength).toBeLessThan(1);
    const unmarked = await filled('9-qd/tw', texts);
    expect(unmarked.entries.get(0)?.strength).toBeLessThan(1);
    expect(unmarked.entries.get(1)?.strength).toBe(1);
    const alone = await filled('9-QĐi/TW', texts.slice(1));
    expect(alone.entries.get(0)?.strength).toBe(1);
  });
});

test('an abbreviation stands where it is written out, too', async () => {
  const { entries, spans } = await filled('hđnd', ['HĐND xã', 'hội đồng nhân dân xã', 'hội đồng']);
  expect([...entries.keys()]).toEqual([0, 1]);
  expect(spans).toContain(4);
});

test('a word that is not looked up tells nothing', () => {
  const slot = slotOf('xoài');
  expect(skipped(slot)).toMatchObject({ slot, weight: 0, isSkipped: true });
});
