import { describe, expect, test } from 'vitest';
import { findClause, takenFrom, withToggled } from '../../../../src/study/pack/outline.ts';
import { aPackClause, aPackDocument } from '../../../support/study-pack.ts';

/** Articles are numbered through the chapters, so their paths do not name the chapter. */
const law = aPackDocument({
  clauses: [
    aPackClause('chuong-i', { level: 1 }),
    aPackClause('dieu-1', { level: 2 }),
    aPackClause('dieu-1/khoan-1', { level: 3 }),
    aPackClause('chuong-ii', { level: 1 }),
    aPackClause('dieu-2', { level: 2, former: ['dieu-3'] }),
  ],
  retired: [
    { id: 'dieu-9', former: ['dieu-10'], words: 'Điều 9 (Thi hành)', why: 'Nhập vào Điều 2' },
  ],
});

describe('an id', () => {
  test('names the clause that bears it', () => {
    expect(findClause(law, 'dieu-2')).toMatchObject({ kind: 'present', isMoved: false });
  });

  test('that a clause bore before names it as moved', () => {
    expect(findClause(law, 'dieu-3')).toMatchObject({
      kind: 'present',
      clause: { id: 'dieu-2' },
      isMoved: true,
    });
  });

  test.each(['dieu-9', 'dieu-10'])('of a retired clause gives the reason: %s', (id) => {
    expect(findClause(law, id)).toMatchObject({ kind: 'retired', why: 'Nhập vào Điều 2' });
  });

  test('that was never published is unknown', () => {
    expect(findClause(law, 'dieu-77')).toEqual({ kind: 'unknown' });
  });
});

test('a chosen clause takes its children, a chosen document everything', () => {
  expect([...takenFrom(law, ['dieu-1', 'dieu-3'])]).toEqual(['dieu-1', 'dieu-1/khoan-1', 'dieu-2']);
  expect(takenFrom(law, ['']).size).toBe(5);
});

test.each([
  ['adds a clause', ['dieu-2'], 'dieu-1', ['dieu-2', 'dieu-1']],
  ['takes a clause away', ['dieu-2', 'dieu-1'], 'dieu-2', ['dieu-1']],
  [
    'drops the clauses that come with one above them',
    ['dieu-1/khoan-1', 'dieu-2'],
    'chuong-i',
    ['dieu-2', 'chuong-i'],
  ],
  ['drops all clauses for the whole document', ['dieu-1', 'dieu-2'], '', ['']],
  ['takes the whole document away', [''], '', []],
])('ticking a box %s', (_what, before, id, after) => {
  expect(withToggled(law, before, id)).toEqual(after);
});
