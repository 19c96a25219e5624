import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formerIds,
  lostClauses,
  recordClauses,
  type ClauseRecord,
} from '../../../src/domain/clause-record.ts';

const aClause = (id: string, text: string) => ({ id, heading: '', text });
const OUTLINE = [
  aClause('dieu-1', 'Phạm vi điều chỉnh'),
  aClause('dieu-2', 'Đối tượng áp dụng'),
  aClause('dieu-3', 'Mức hỗ trợ'),
];

describe('a record keeps every id that was published', () => {
  test('ids of the outline are recorded with their first words', () => {
    expect(recordClauses(OUTLINE).clauses[2]).toEqual({ id: 'dieu-3', words: 'Mức hỗ trợ' });
  });

  test('a clause with a title is known by it', () => {
    const clause = { id: 'dieu-4', heading: 'Hiệu lực', text: 'Từ ngày ký.' };
    expect(recordClauses([clause]).clauses).toEqual([{ id: 'dieu-4', words: 'Hiệu lực' }]);
  });

  test('an id that is gone stays in the record', () => {
    const after = recordClauses(OUTLINE.slice(0, 2), recordClauses(OUTLINE));
    expect(after.clauses.map(({ id }) => id)).toEqual(['dieu-1', 'dieu-2', 'dieu-3']);
  });

  test('recording twice changes nothing', () => {
    const once = recordClauses(OUTLINE);
    expect(recordClauses(OUTLINE, once)).toEqual(once);
  });
});

describe('a lost clause is named', () => {
  const record = recordClauses(OUTLINE);
  const renumbered = [
    OUTLINE[0] ?? aClause('', ''),
    aClause('dieu-2', 'Nguyên tắc'),
    aClause('dieu-4', 'Mức hỗ trợ'),
  ];

  test('with the id under which its words stand', () => {
    expect(lostClauses(record, renumbered)).toEqual([
      { id: 'dieu-3', words: 'Mức hỗ trợ', movedTo: 'dieu-4' },
    ]);
  });

  test('without a guess when two clauses begin with its words', () => {
    const twins = [...renumbered, aClause('dieu-5', 'Mức hỗ trợ')];
    expect(lostClauses(record, twins)[0]).toEqual({ id: 'dieu-3', words: 'Mức hỗ trợ' });
  });

  test.each([
    ['mapped', { moved: { 'dieu-3': 'dieu-4' } }],
    ['retired', { retired: { 'dieu-3': 'Bãi bỏ' } }],
  ])('no more once it is %s', (_how, change) => {
    expect(lostClauses({ ...record, ...change }, renumbered)).toEqual([]);
  });
});

test('a clause that moved twice keeps both its former addresses', () => {
  const record: ClauseRecord = {
    clauses: [],
    moved: { 'dieu-7': 'dieu-8', 'dieu-8': 'dieu-9' },
    retired: {},
  };
  expect(formerIds(record, [aClause('dieu-9', '')])).toEqual(
    new Map([['dieu-9', ['dieu-7', 'dieu-8']]]),
  );
});

test('an id that a clause bears again is nobody’s former one', () => {
  const record: ClauseRecord = { clauses: [], moved: { 'dieu-2': 'dieu-3' }, retired: {} };

  expect(formerIds(record, OUTLINE).size).toBe(0);
});

test('moves in a circle end', () => {
  const record: ClauseRecord = { clauses: [], moved: { a: 'b', b: 'a' }, retired: {} };
  expect([...formerIds(record, []).keys()]).toEqual(['b', 'a']);
});

test('whatever editors rename, insert, reorder or delete, every published id leads somewhere', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(ids, { minLength: 1, maxLength: 6 }), (editions) => {
      let record: ClauseRecord | undefined;
      for (const numbers of editions) {
        const outline = numbers.map((number) => aClause(`dieu-${number}`, `Lời ${number % 7}`));
        if (record) record = mended(record, outline);
        record = recordClauses(outline, record);
        const alive = new Set([
          ...outline.map(({ id }) => id),
          ...[...formerIds(record, outline)].flatMap(([to, former]) =>
            outline.some(({ id }) => id === to) || record?.retired[to] ? former : [],
          ),
          ...Object.keys(record.retired),
        ]);
        for (const { id } of record.clauses) expect(alive).toContain(id);
      }
    }),
  );
});

/** What an editor does after the check: takes each guess, and gives a reason where there is none. */
function mended(record: ClauseRecord, outline: ReturnType<typeof aClause>[]): ClauseRecord {
  const present = new Set(outline.map(({ id }) => id));
  const moved = Object.entries(record.moved).filter(([from]) => !present.has(from));
  const next = { ...record, moved: Object.fromEntries(moved), retired: { ...record.retired } };
  for (const to of Object.values(next.moved)) {
    if (!present.has(to) && !next.moved[to] && !next.retired[to]) next.retired[to] = 'Bãi bỏ';
  }
  for (const { id, movedTo } of lostClauses(next, outline)) {
    if (movedTo) next.moved[id] = movedTo;
    else next.retired[id] = 'Bãi bỏ';
  }
  return next;
}
