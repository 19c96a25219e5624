import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bearingOf, type BodyLife } from '../../../src/domain/duties.ts';

/** Bodies by id: last day, successors. */
type Bodies = Record<string, [validUntil?: string, successors?: string[]]>;

const BODIES: Bodies = {
  'to-dia-chinh': ['2025-06-30', ['phong-kinh-te', 'trung-tam']],
  'phong-kinh-te': [],
  'trung-tam': ['2026-03-31', ['trung-tam-moi']],
  'trung-tam-moi': [],
  'bo-phan-mot-cua': ['2025-06-30', ['trung-tam']],
  'ban-quan-ly-cho': ['2026-03-31', []],
};

function bearing(named: string[], day: string, { bodies = BODIES, closedOn = '9999-12-31' } = {}) {
  return bearingOf(named, {
    bodyOf: (id): BodyLife | undefined => {
      const [validUntil, successors = []] = bodies[id] ?? [];
      return bodies[id] && { id, validUntil, successors };
    },
    isOpenOn: (at) => at < closedOn,
    day,
  });
}

describe('a duty of a body that ended', () => {
  test('stays with it through its last day', () => {
    expect(bearing(['to-dia-chinh'], '2025-06-30').bearers).toEqual(['to-dia-chinh']);
  });

  test('stays for ever with a body whose last day is that of 9999', () => {
    const bodies: Bodies = { 'dang-uy': ['9999-12-31', ['dang-uy-moi']], 'dang-uy-moi': [] };

    expect(bearing(['dang-uy'], '9999-12-31', { bodies })).toEqual({
      bearers: ['dang-uy'],
      handovers: [],
    });
  });

  test('is borne by all successors of a split together from the day after', () => {
    const { bearers, handovers } = bearing(['to-dia-chinh'], '2025-07-01');

    expect(bearers).toEqual(['phong-kinh-te', 'trung-tam']);
    expect(handovers).toEqual([
      { from: 'to-dia-chinh', to: ['phong-kinh-te', 'trung-tam'], since: '2025-07-01' },
    ]);
  });

  test('passes on again when a successor ends', () => {
    const { bearers, handovers } = bearing(['to-dia-chinh'], '2026-11-24');

    expect(bearers).toEqual(['phong-kinh-te', 'trung-tam-moi']);
    expect(handovers.map(({ since }) => since)).toEqual(['2025-07-01', '2026-04-01']);
  });

  test('waits for a body when nothing follows', () => {
    expect(bearing(['ban-quan-ly-cho'], '2026-11-24')).toEqual({
      bearers: [],
      handovers: [{ from: 'ban-quan-ly-cho', to: [], since: '2026-04-01' }],
    });
  });

  test('passes on though it is closed the day after', () => {
    const { bearers } = bearing(['to-dia-chinh'], '2025-07-01', { closedOn: '2025-07-01' });

    expect(bearers).toEqual(['phong-kinh-te', 'trung-tam']);
  });

  test('stays where it was closed, on the last day too', () => {
    const closed = { closedOn: '2025-06-30' };

    expect(bearing(['to-dia-chinh'], '2026-11-24', closed).bearers).toEqual(['to-dia-chinh']);
  });

  test('closed by a successor stays with that successor when it ends in its turn', () => {
    const closed = { closedOn: '2025-12-31' };

    expect(bearing(['bo-phan-mot-cua'], '2026-11-24', closed).bearers).toEqual(['trung-tam']);
  });

  test('of two bodies that became one is one duty', () => {
    const both = bearing(['bo-phan-mot-cua', 'trung-tam'], '2025-12-31');

    expect(both.bearers).toEqual(['trung-tam']);
  });

  test('given to a successor that had ended before passes on the day it comes', () => {
    const bodies: Bodies = { a: ['2025-06-30', ['b']], b: ['2024-12-31', ['c']], c: [] };

    expect(bearing(['a'], '2026-01-01', { bodies }).handovers).toEqual([
      { from: 'a', to: ['b'], since: '2025-07-01' },
      { from: 'b', to: ['c'], since: '2025-07-01' },
    ]);
  });
});

describe('over random successions, circles included', () => {
  const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const name = fc.constantFrom(...NAMES);
  const aDay = fc
    .integer({ min: 1, max: 28 })
    .map((day) => `2025-02-${String(day).padStart(2, '0')}`);
  const life = fc.tuple(fc.option(aDay, { nil: undefined }), fc.array(name, { maxLength: 3 }));
  const bodies = fc.tuple(...NAMES.map(() => life)).map((lives): Bodies => {
    const ended = lives.map(([until, successors]) => [until, until ? successors : []]);
    return Object.fromEntries(NAMES.map((id, index) => [id, ended[index]])) as Bodies;
  });
  const named = fc.uniqueArray(name, { minLength: 1, maxLength: 3 });
  const cases = [bodies, named, aDay, aDay] as const;

  test('no duty is lost: whoever handed it on, it is with another or known to wait', () => {
    fc.assert(
      fc.property(...cases, (all, given, day, closedOn) => {
        const { bearers, handovers } = bearing(given, day, { bodies: all, closedOn });
        const gave = new Set(handovers.map(({ from }) => from));
        const received = [...given, ...handovers.flatMap(({ to }) => to)];
        expect(new Set([...bearers, ...gave])).toEqual(new Set(received));
        expect(bearers.filter((id) => gave.has(id))).toEqual([]);
      }),
    );
  });

  test('no duty is doubled: a body bears it once and hands it on once', () => {
    fc.assert(
      fc.property(...cases, (all, given, day, closedOn) => {
        const { bearers, handovers } = bearing(given, day, { bodies: all, closedOn });
        expect(new Set(bearers).size).toBe(bearers.length);
        expect(new Set(handovers.map(({ from }) => from)).size).toBe(handovers.length);
      }),
    );
  });

  test('an open duty is never with a body that has ended', () => {
    fc.assert(
      fc.property(bodies, named, aDay, (all, given, day) => {
        for (const id of bearing(given, day, { bodies: all }).bearers) {
          expect((all[id]?.[0] ?? '9999') >= day).toBe(true);
        }
      }),
    );
  });

  test('as time goes by, what was handed on stays handed on', () => {
    fc.assert(
      fc.property(bodies, named, aDay, aDay, (all, given, one, other) => {
        const [early, late] = [one, other].sort() as [string, string];
        const before = bearing(given, early, { bodies: all }).handovers;
        const after = bearing(given, late, { bodies: all }).handovers;
        expect(after.filter(({ since }) => since <= early)).toEqual(
          expect.arrayContaining(before.filter(({ since }) => since < early)),
        );
      }),
    );
  });

  test('while each ended body has one successor, one duty has at most as many bearers as were named', () => {
    fc.assert(
      fc.property(bodies, named, aDay, (all, given, day) => {
        const single = Object.fromEntries(
          Object.entries(all).map(([id, [until, to = []]]) => [id, [until, to.slice(0, 1)]]),
        ) as Bodies;
        expect(bearing(given, day, { bodies: single }).bearers.length).toBeLessThanOrEqual(
          given.length,
        );
      }),
    );
  });
});
