import { beforeAll, describe, expect, test } from 'vitest';
import { makeQueries } from '../../../scripts/evaluate/making/make-queries.ts';
import { PHRASINGS } from '../../../scripts/evaluate/making/phrasings/all.ts';
import {
  parseQuerySet,
  QUERY_CLASSES,
  type JudgedQuery,
} from '../../../scripts/evaluate/query-set.ts';
import type { GeneratedEntry } from '../../../scripts/generate/facts.ts';
import { generatePortal } from '../../../scripts/generate/generate-portal.ts';

const EACH = 13;

describe.each(Object.entries(PHRASINGS))(
  'queries of the set %s',
  (_name, { phrasings, seed, day }) => {
    let entries: GeneratedEntry[];
    let queries: JudgedQuery[];
    const make = () => makeQueries({ entries, day, phrasings, seed, each: EACH });

    beforeAll(() => {
      entries = [...generatePortal({ entries: 1000, seed }).entries];
      queries = make();
    }, 120_000);

    test('are a valid set: no query twice, every target within reach', () => {
      expect(parseQuerySet(JSON.stringify(queries), 'made.json')).toEqual(queries);
    });

    test.each(QUERY_CLASSES)('are as many of class %s as were asked for', (name) => {
      expect(queries.filter((it) => it.class === name)).toHaveLength(EACH);
    });

    test('name entries of the portal alone', () => {
      const ids = new Set(entries.flatMap(({ kind, id }) => [id, `${kind}/${id}`]));
      const named = queries.flatMap(({ relevant }) => Object.keys(relevant));
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
    });

    test('have few best answers each, and better ones than a mention', () => {
      for (const { target, relevant } of queries) {
        const best = Object.values(relevant).filter((grade) => grade >= target);
        expect(target).toBeGreaterThan(1);
        expect(best.length).toBeLessThanOrEqual(5);
      }
    });

    test('are written in letters that keyboards have', () => {
      expect(queries.filter(({ query }) => /\p{M}/u.test(query))).toEqual([]);
    });

    test('are the same each time', () => {
      expect(make()).toEqual(queries);
    });
  },
);

test('a phrasing that leaves out what is wanted is refused', () => {
  const { phrasings, seed, day } = PHRASINGS.tuning;
  const entries = [...generatePortal({ entries: 200, seed }).entries];
  const careless = { ...phrasings, 'full-marks': () => 'xin hỏi' };
  expect(() => makeQueries({ entries, day, phrasings: careless, seed, each: 1 })).toThrow(
    /“xin hỏi” is no query of full-marks/,
  );
});
