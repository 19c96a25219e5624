import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOf, outermostOf } from '../../../src/domain/clause-coverage.ts';

/** Clauses by their paths; the part before the last slash is the clause above. */
const tree = (...ids: string[]) =>
  ids.map((id) => ({ id, parent: id.includes('/') ? id.slice(0, id.lastIndexOf('/')) : null }));

const CLAUSES = tree(
  'muc-i',
  'muc-iii',
  'muc-iii/khoan-1',
  'muc-iii/khoan-1/diem-a',
  'muc-iii/khoan-1/diem-b',
  'muc-iii/khoan-2',
);

function coverage(scope: string[], carried: string[]) {
  const { covered, missing } = coverageOf(CLAUSES, new Set(scope), new Set(carried));
  return [covered, missing].map((list) => list.map(({ id }) => id));
}

describe('the coverage of a document by tasks', () => {
  test('is counted in the smallest clauses of what plans say they carry out', () => {
    expect(coverage(['muc-iii'], ['muc-iii/khoan-1/diem-a'])).toEqual([
      ['muc-iii/khoan-1/diem-a'],
      ['muc-iii/khoan-1/diem-b', 'muc-iii/khoan-2'],
    ]);
  });

  test('a task for a clause covers all that stands below it', () => {
    expect(coverage(['muc-iii'], ['muc-iii/khoan-1'])[1]).toEqual(['muc-iii/khoan-2']);
  });

  test('a plan for the whole document asks for every clause', () => {
    expect(coverage([''], [])[1]).toHaveLength(4);
  });

  test('a task for the whole document covers no single clause', () => {
    expect(coverage([''], [''])[0]).toEqual([]);
  });

  test('a clause outside what plans carry out is not missed', () => {
    expect(coverage(['muc-iii'], []).flat()).not.toContain('muc-i');
  });

  test('a document without text asks for nothing, which is not the same as all covered', () => {
    expect(coverageOf([], new Set(['']), new Set())).toEqual({ covered: [], missing: [] });
  });

  test('each clause asked for is covered or missing, never both', () => {
    const ids = fc.subarray(['', ...CLAUSES.map(({ id }) => id)]);
    fc.assert(
      fc.property(ids, ids, (scope, carried) => {
        const [covered = [], missing = []] = coverage(scope, carried);
        const all = coverage(scope, []).flat();
        expect([...covered, ...missing].sort()).toEqual(all.sort());
        expect(covered.filter((id) => missing.includes(id))).toEqual([]);
      }),
    );
  });
});

describe('clauses in as few words as can be', () => {
  const outermost = (...ids: string[]) =>
    outermostOf(
      CLAUSES,
      CLAUSES.filter(({ id }) => ids.includes(id)),
    ).map(({ id }) => id);

  test('one stands for all below it', () => {
    expect(outermost('muc-i', 'muc-iii/khoan-1/diem-a', 'muc-iii/khoan-1/diem-b')).toEqual([
      'muc-i',
      'muc-iii/khoan-1',
    ]);
  });

  test('a part of what stands below one is told by itself', () => {
    expect(outermost('muc-iii/khoan-1/diem-b')).toEqual(['muc-iii/khoan-1/diem-b']);
  });

  test('say the same as all the smallest', () => {
    const parents = new Set(CLAUSES.map(({ parent }) => parent));
    const smallest = CLAUSES.filter(({ id }) => !parents.has(id)).map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(smallest), (ids) => {
        const told = outermost(...ids);
        const meant = smallest.filter((id) =>
          told.some((it) => id === it || id.startsWith(`${it}/`)),
        );
        expect(meant).toEqual(ids);
      }),
    );
  });
});
