import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EFFECT_STATUSES, statusAt } from '../../../src/domain/lifecycle.ts';
import { toLives, type HeldAct, type OwnLife } from '../../../src/domain/lives.ts';

const act = (acting: string, target: string, overrides: Partial<HeldAct> = {}): HeldAct => ({
  kind: 'replaces',
  acting,
  target,
  clauses: [],
  isVerified: true,
  ...overrides,
});

const A: OwnLife = { id: 'a', issuedOn: '2021-07-28' };
const B: OwnLife = { id: 'b', issuedOn: '2025-05-30', effectiveFrom: '2027-01-01' };
const C: OwnLife = { id: 'c', issuedOn: '2026-04-11', effectiveFrom: '2026-12-01' };

describe('documents that act on one another', () => {
  test('one that is not yet effective has not replaced anything', () => {
    const lifeOf = toLives([A, B], [act('b', 'a')]);

    expect(statusAt(lifeOf('a'), '2026-12-31').status).toBe('unknown');
    expect(statusAt(lifeOf('a'), '2027-01-01').status).toBe('expired');
  });

  test('one that was replaced before its day never replaced anything', () => {
    const lifeOf = toLives([A, B, C], [act('b', 'a'), act('c', 'b')]);

    expect(statusAt(lifeOf('b'), '2027-06-01').status).toBe('expired');
    expect(statusAt(lifeOf('a'), '2027-06-01').status).toBe('unknown');
  });

  test('what was replaced does not revive when its follower is replaced', () => {
    const b = { ...B, effectiveFrom: '2025-07-01' };
    const lifeOf = toLives([A, b, C], [act('b', 'a'), act('c', 'b')]);

    expect(statusAt(lifeOf('a'), '2027-06-01').by).toMatchObject({ acts: [{ document: 'b' }] });
  });

  test('a suspension ends with the document that ordered it', () => {
    const b = { ...B, effectiveFrom: '2025-07-01', expiresOn: '2025-12-31' };
    const lifeOf = toLives([A, b], [act('b', 'a', { kind: 'suspends' })]);

    expect(statusAt(lifeOf('a'), '2025-12-31').status).toBe('suspended');
    expect(statusAt(lifeOf('a'), '2026-01-01').status).toBe('unknown');
  });

  test('a document without day of effect acts from its day of issue, and says so', () => {
    const lifeOf = toLives([A, { id: 'b', issuedOn: '2025-05' }], [act('b', 'a')]);

    expect(lifeOf('a').acts).toMatchObject([{ from: '2025-05', isFromIssue: true }]);
  });

  test.each(['related', 'replaces', 'stops'] as const)(
    'a chain of 4,000 by %s has an end',
    (kind) => {
      const ids = Array.from({ length: 4000 }, (_, index) => `d${index}`);
      const documents = ids.map((id) => ({ id, issuedOn: '2021-01-01' }));
      const acts = ids.slice(1).map((id, index) => act(id, `d${index}`, { kind }));
      const { status } = statusAt(toLives(documents, acts)('d0'), '2026-11-24');

      expect(EFFECT_STATUSES).toContain(status);
    },
  );

  test('in a long chain of one day, every second document never comes to act', () => {
    const ids = Array.from({ length: 4001 }, (_, index) => `d${index}`);
    const documents = ids.map((id, index) => ({
      id,
      issuedOn: '2021-01-01',
      effectiveFrom: index === 0 ? '2022-01-01' : '2026-01-01',
    }));
    const acts = ids.slice(1).map((id, index) => act(id, `d${index}`));
    const lifeOf = toLives(documents, acts);

    expect(statusAt(lifeOf('d0'), '2026-11-24').status).toBe('unknown');
    expect(statusAt(lifeOf('d1'), '2026-11-24').status).toBe('expired');
  });

  test('circles and unknown documents have a status too', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const acts = fc.array(fc.tuple(id, id).map(([acting, target]) => act(acting, target)));
    fc.assert(
      fc.property(acts, id, (all, asked) => {
        const { status } = statusAt(toLives([A, B, C], all)(asked), '2026-11-24');
        expect(EFFECT_STATUSES).toContain(status);
      }),
    );
  });
});
