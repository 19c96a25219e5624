import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { successionOf } from '../../../src/domain/succession.ts';

type Link = [acting: string, target: string];

function order(id: string, links: readonly Link[], days: Record<string, string> = {}): string[] {
  return successionOf(id, {
    targetsOf: (at) => links.filter(([acting]) => acting === at).map(([, target]) => target),
    actorsOf: (at) => links.filter(([, target]) => target === at).map(([acting]) => acting),
    dayOf: (at) => days[at] ?? '',
  });
}

describe('the course of a document through time', () => {
  const chain: Link[] = [
    ['22', '30'],
    ['296', '22'],
    ['296', '86'],
  ];

  test.each([
    ['30', ['30', '22', '296']],
    ['22', ['30', '22', '296']],
    ['296', ['30', '22', '86', '296']],
  ])('%s leads from the first text to the newest', (id, expected) => {
    expect(order(id, chain)).toEqual(expected);
  });

  test('what merely shares a follower is left out', () => {
    expect(order('86', chain)).toEqual(['86', '296']);
  });

  test('of two that are free, the earlier comes first', () => {
    const days = { a: '2025-01-01', b: '2024-01-01' };

    expect(
      order(
        'c',
        [
          ['c', 'a'],
          ['c', 'b'],
        ],
        days,
      ),
    ).toEqual(['b', 'a', 'c']);
  });

  test('a document that names itself keeps its place', () => {
    const days = { a: '2024-01-01', b: '2025-01-01' };
    const links: Link[] = [
      ['a', 'a'],
      ['c', 'a'],
      ['c', 'b'],
    ];

    expect(order('c', links, days)).toEqual(['a', 'b', 'c']);
  });

  test('each document stands once, after what it acts on, circles apart', () => {
    const id = fc.integer({ min: 0, max: 7 });
    const links = fc
      .array(fc.tuple(id, id))
      .map((pairs) =>
        pairs.filter(([a, b]) => a > b).map(([a, b]): Link => [String(a), String(b)]),
      );
    fc.assert(
      fc.property(links, id, (all, start) => {
        const found = order(String(start), all);
        expect(new Set(found).size).toBe(found.length);
        for (const [acting, target] of all) {
          if (!found.includes(acting) || !found.includes(target)) continue;
          expect(found.indexOf(target)).toBeLessThan(found.indexOf(acting));
        }
      }),
    );
  });

  test('a circle is cut and nothing is lost', () => {
    expect(
      order('a', [
        ['a', 'b'],
        ['b', 'a'],
      ]).sort(),
    ).toEqual(['a', 'b']);
  });
});
