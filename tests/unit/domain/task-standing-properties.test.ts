import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, type Day } from '../../../src/domain/calendar.ts';
import { dueDay, type Deadline } from '../../../src/domain/deadline.ts';
import { periodAfter, periodAround } from '../../../src/domain/recurring-period.ts';
import { TASK_STATES, declaredState } from '../../../src/domain/task.ts';
import { taskCase, TASK_CASES, type DatedReport } from '../../../src/domain/task-report.ts';
import {
  standingOf,
  standingTo,
  type Duty,
  type Standing,
} from '../../../src/domain/task-standing.ts';

const day = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2020-01-01', days));
const month = day.map((it) => it.slice(0, 7));
const every = fc.constantFrom('month', 'quarter', 'half-year', 'year');
const deadline = fc.oneof<fc.Arbitrary<Deadline>[]>(
  fc.record({ kind: fc.constant('day'), on: day }),
  fc.record({ kind: fc.constant('month'), month }),
  fc
    .tuple(fc.integer({ min: 2020, max: 2033 }), fc.integer({ min: 1, max: 4 }))
    .map(([year, quarter]) => ({ kind: 'quarter', quarter: `${year}-Q${quarter}` })),
  fc.record({ kind: fc.constant('year'), year: fc.integer({ min: 2020, max: 2033 }) }),
  fc.tuple(day, fc.nat(900)).map(([from, length]) => ({
    kind: 'range',
    from,
    until: addDays(from, length),
  })),
  fc.constant({ kind: 'ongoing' }),
  fc.record({
    kind: fc.constant('periodic'),
    every,
    until: fc.option(day, { nil: undefined }),
  }),
  fc.constant({ kind: 'words', text: 'khi có nguồn' }),
);
const report = fc
  .record({ on: day, lag: fc.nat(200), state: fc.constantFrom(...TASK_STATES) })
  .map(({ lag, ...it }): DatedReport =>
    lag > 100 ? { ...it, coversUntil: addDays(it.on, 100 - lag) } : it,
  );
const duty = fc.record<Duty>({
  deadline,
  reports: fc.array(report, { maxLength: 6 }),
  since: day,
});
const soon = fc.integer({ min: 1, max: 90 });

/** Which of the five a standing is, by its own numbers and nothing else. */
const namesOf = (it: Standing, dueSoonDays: number) =>
  [
    'daysLeft' in it && it.daysLeft > dueSoonDays && 'in-time',
    'daysLeft' in it && it.daysLeft >= 0 && it.daysLeft <= dueSoonDays && 'due-soon',
    'daysLate' in it && it.daysLate > 0 && 'overdue',
    it.id === 'no-deadline' && 'no-deadline',
    'on' in it && 'closed',
  ].filter(Boolean);

describe('standings of all duties on all days', () => {
  test('each day has exactly one, without gap or overlap', () => {
    fc.assert(
      fc.property(duty, day, soon, (it, today, dueSoonDays) => {
        const standing = standingOf(it, { day: today, dueSoonDays });
        const names = namesOf(standing, dueSoonDays);
        return names.length === 1 && names[0] === standing.id;
      }),
      { numRuns: 3000 },
    );
  });

  test('a task without reports is in time up to its last day and overdue from the next, day by day', () => {
    fc.assert(
      fc.property(deadline, fc.integer({ min: -400, max: 400 }), soon, (it, shift, dueSoonDays) => {
        const due = dueDay(it);
        if (!due || it.kind === 'periodic') return true;
        const today = addDays(due, shift);
        const unanswered = { deadline: it, reports: [], since: '2020-01-01' };
        const standing = standingOf(unanswered, { day: today, dueSoonDays });
        if (shift > 0) return standing.id === 'overdue' && standing.daysLate === shift;
        return standing.id === (-shift <= dueSoonDays ? 'due-soon' : 'in-time');
      }),
      { numRuns: 2000 },
    );
  });

  test('a report of a later day changes nothing before it', () => {
    fc.assert(
      fc.property(duty, report, day, (it, later, today) => {
        if (later.on <= today) return true;
        const known = standingOf(it, { day: today, dueSoonDays: 30 });
        const reports: DatedReport[] = [...it.reports, later];
        const same = standingOf({ ...it, reports }, { day: today, dueSoonDays: 30 });
        return JSON.stringify(known) === JSON.stringify(same);
      }),
      { numRuns: 2000 },
    );
  });

  test('what a later day makes of an open duty follows from its last day alone, as the browser reckons', () => {
    fc.assert(
      fc.property(duty, day, fc.nat(900), (it, built, later) => {
        const known = it.reports.filter(({ on }) => on <= built);
        const seen = standingOf({ ...it, reports: known }, { day: built, dueSoonDays: 30 });
        if (!('due' in seen)) return true;
        const reckoning = { day: addDays(built, later), dueSoonDays: 30 };
        const rebuilt = standingOf({ ...it, reports: known }, reckoning);
        return JSON.stringify(rebuilt) === JSON.stringify(standingTo(seen.due, reckoning));
      }),
      { numRuns: 2000 },
    );
  });

  test('a report in a period keeps a periodic duty from being overdue until the next has passed', () => {
    fc.assert(
      fc.property(every, day, fc.nat(1000), (frequency, on, later) => {
        const today: Day = addDays(on, later);
        const answered: Duty = {
          deadline: { kind: 'periodic', every: frequency },
          reports: [{ on, state: 'in-progress' }],
          since: on,
        };
        const isOverdue = standingOf(answered, { day: today, dueSoonDays: 30 }).id === 'overdue';
        return isOverdue === today > periodAfter(on, frequency).until;
      }),
    );
  });
});

test('each task has one declared state and one case, and the cases of all tasks add up', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.array(report), fc.nat(3))), day, (tasks, today) => {
      const cases = tasks.map(([it, evidence]) => taskCase(declaredState(it, today), evidence));
      const counted = TASK_CASES.map((name) => cases.filter((it) => it === name).length);
      return counted.reduce((sum, count) => sum + count, 0) === tasks.length;
    }),
  );
});

test('periods of the calendar follow one another without gap or overlap', () => {
  fc.assert(
    fc.property(every, day, (frequency, it) => {
      const [running, next] = [periodAround(it, frequency), periodAfter(it, frequency)];
      return (
        running.from <= it && it <= running.until && daysBetween(running.until, next.from) === 1
      );
    }),
  );
});

test.each([
  ['month', '2026-08-01', '2026-08-31'],
  ['quarter', '2026-07-01', '2026-09-30'],
  ['half-year', '2026-07-01', '2026-12-31'],
  ['year', '2026-01-01', '2026-12-31'],
] as const)('the %s around 14 August 2026 is that of the calendar', (frequency, from, until) => {
  expect(periodAround('2026-08-14', frequency)).toEqual({ from, until });
});
