import { describe, expect, test } from 'vitest';
import { comparable, nameOf, readCleanEntries } from '../../../scripts/evaluate/clean-text.ts';
import { QUERY_CLASSES, readQuerySet } from '../../../scripts/evaluate/query-set.ts';
import { fold } from '../../../src/domain/vietnamese.ts';

const DAY = '2026-11-25';
const SETS = [
  ['content', 'src/content'],
  ['xa-minh-hoa', 'examples/xa-minh-hoa'],
] as const;

describe.each(SETS)('the judged queries of %s', (name, portal) => {
  const queries = readQuerySet(`tests/search/sets/${name}.json`);
  const entries = readCleanEntries(portal, DAY);
  const texts = new Map(
    entries.map((entry) => [nameOf(entry, entries), comparable(entry.text)] as const),
  );
  const ofClass = (wanted: string) => queries.filter((it) => it.class === wanted);

  test('name entries that readers can see', () => {
    const named = new Set(queries.flatMap(({ relevant }) => Object.keys(relevant)));
    expect([...named].filter((id) => !texts.has(id))).toEqual([]);
  });

  test.each(QUERY_CLASSES)('hold at least five of class %s', (wanted) => {
    expect(ofClass(wanted).length).toBeGreaterThanOrEqual(5);
  });

  test('want of quoted words no entry without them', () => {
    const wrong = ofClass('quoted').flatMap(({ query, relevant }) =>
      Object.keys(relevant).filter((id) => !texts.get(id)?.includes(query.replaceAll('"', ''))),
    );
    expect(wrong).toEqual([]);
  });

  test('want of a homograph no entry that has only its twin', () => {
    const wrong = ofClass('homograph').flatMap(({ query, relevant }) =>
      query
        .split(' ')
        .flatMap((word) => Object.keys(relevant).filter((id) => !hasWord(texts.get(id), word))),
    );
    expect(wrong).toEqual([]);
  });

  test('bear no mark where their class has none', () => {
    expect(ofClass('no-marks').filter(({ query }) => fold(query) !== query)).toEqual([]);
    expect(ofClass('full-marks').filter(({ query }) => fold(query) === query)).toEqual([]);
  });

  test('do not ask the impossible: few entries are wanted most', () => {
    const crowded = queries.filter(
      ({ target, relevant }) => Object.values(relevant).filter((it) => it >= target).length > 10,
    );
    expect(crowded).toEqual([]);
  });
});

function hasWord(text = '', word: string): boolean {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).includes(word);
}
