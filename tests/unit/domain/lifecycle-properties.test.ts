import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar.ts';
import {
  EFFECT_STATUSES,
  endOf,
  statusAt,
  type Act,
  type DocumentLife,
} from '../../../src/domain/lifecycle.ts';
import { RELATION_KINDS } from '../../../src/domain/relation.ts';

const aDay = fc.integer({ min: 0, max: 6000 }).map((count) => addDays('2015-01-01', count));
const aPartialDay = fc.oneof(
  aDay,
  aDay.map((day) => day.slice(0, 7)),
  aDay.map((day) => day.slice(0, 4)),
);
const orNone = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const anyAct: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom(...RELATION_KINDS),
  document: fc.constantFrom('a', 'b', 'c'),
  from: orNone(aPartialDay),
  clauses: fc.constantFrom<string[]>([], ['dieu-5']),
  isVerified: fc.boolean(),
  actorEndedOn: orNone(aDay),
});
const anyLife: fc.Arbitrary<DocumentLife> = fc.record({
  issuedOn: orNone(aPartialDay),
  effectiveFrom: orNone(aDay),
  expiresOn: orNone(aDay),
  statedStatus: orNone(fc.record({ status: fc.constantFrom(...EFFECT_STATUSES), on: aDay })),
  acts: fc.array(anyAct, { maxLength: 6 }),
});

describe('whatever is known of a document', () => {
  test('it has one status on every day', () => {
    fc.assert(
      fc.property(anyLife, aDay, (life, day) => {
        expect(EFFECT_STATUSES).toContain(statusAt(life, day).status);
      }),
    );
  });

  test('once ended by an act or its own term, it stays ended', () => {
    fc.assert(
      fc.property(anyLife, aDay, aDay, (life, one, other) => {
        const [day, later] = [one, other].sort() as [string, string];
        const { status, by } = statusAt(life, day);
        fc.pre(status === 'expired' && by.kind !== 'stated');
        expect(statusAt(life, later).status).toBe('expired');
      }),
    );
  });

  test('once issued and effective, it never waits to be again', () => {
    fc.assert(
      fc.property(anyLife, aDay, aDay, (life, one, other) => {
        const [day, later] = [one, other].sort() as [string, string];
        fc.pre(statusAt(life, later).by.kind === 'not-yet');
        expect(['not-yet', 'expired']).toContain(statusAt(life, day).status);
      }),
    );
  });

  test('it is ended from the day on that is known for its end', () => {
    fc.assert(
      fc.property(anyLife, aDay, (life, day) => {
        const end = endOf(life);
        fc.pre(end !== undefined && end <= day && (life.issuedOn ?? '') <= day);
        expect(statusAt(life, day).status).toBe('expired');
      }),
    );
  });

  test('nothing is in force that no source states to be', () => {
    fc.assert(
      fc.property(anyLife, aDay, (life, day) => {
        const { status } = statusAt({ ...life, statedStatus: undefined }, day);
        expect(status).not.toBe('in-force');
      }),
    );
  });
});
