import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../../src/domain/deadline.ts';
import type { DatedReport } from '../../../src/domain/task-report.ts';
import { daysClosedLate, owedBy, standingOf } from '../../../src/domain/task-standing.ts';

const at = (day: string) => ({ day, dueSoonDays: 30 });
const standing = (deadline: Deadline, day: string, reports: DatedReport[] = []) =>
  standingOf({ deadline, reports, since: '2026-01-02' }, at(day));

describe('standing of an open task to its deadline', () => {
  const fixed: [string, Deadline, string][] = [
    ['a day', { kind: 'day', on: '2026-06-30' }, '2026-06-30'],
    ['a month', { kind: 'month', month: '2028-02' }, '2028-02-29'],
    ['a quarter', { kind: 'quarter', quarter: '2026-Q3' }, '2026-09-30'],
    ['a year', { kind: 'year', year: 2026 }, '2026-12-31'],
    ['a range', { kind: 'range', from: '2026-03-01', until: '2026-11-30' }, '2026-11-30'],
  ];

  test.each(fixed)('the last day of %s is still in time', (_kind, deadline, due) => {
    expect(standing(deadline, due)).toEqual({ id: 'due-soon', due, daysLeft: 0 });
  });

  test('the day after the last is one day overdue', () => {
    expect(standing({ kind: 'quarter', quarter: '2026-Q3' }, '2026-10-01')).toEqual({
      id: 'overdue',
      due: '2026-09-30',
      daysLate: 1,
    });
  });

  test.each([
    ['30 days before the end a deadline is near', '2026-11-30', 'due-soon'],
    ['31 days before the end it is not', '2026-11-29', 'in-time'],
  ])('%s', (_case, day, id) => {
    expect(standing({ kind: 'day', on: '2026-12-30' }, day).id).toBe(id);
  });

  test.each<Deadline>([{ kind: 'ongoing' }, { kind: 'words', text: 'khi có nguồn' }])(
    'a deadline of kind $kind has no day to miss',
    (deadline) => {
      expect(standing(deadline, '2099-01-01')).toEqual({ id: 'no-deadline' });
    },
  );

  test.each(['paused', 'adjusted', 'unverifiable', 'no-report'] as const)(
    'the state %s does not move the deadline',
    (state) => {
      const reports = [{ on: '2026-02-01', state }];

      expect(standing({ kind: 'day', on: '2026-06-30' }, '2026-07-10', reports)).toMatchObject({
        id: 'overdue',
        daysLate: 10,
      });
    },
  );
});

describe('standing of a closed task', () => {
  const deadline: Deadline = { kind: 'day', on: '2026-09-05' };

  test.each(['done', 'done-late', 'dropped'] as const)('a task %s is never overdue', (state) => {
    const reports = [{ on: '2026-09-01', state }];

    expect(standing(deadline, '2030-01-01', reports)).toEqual({ id: 'closed', on: '2026-09-01' });
  });

  test('a task seen on a day before it was done is still open', () => {
    const reports = [{ on: '2026-09-01', state: 'done' as const }];

    expect(standing(deadline, '2026-08-31', reports).id).toBe('due-soon');
  });

  test('a task that was opened again owes what it owed', () => {
    const reports: DatedReport[] = [
      { on: '2026-09-03', state: 'done' },
      { on: '2026-09-15', state: 'in-progress' },
      { on: '2026-09-18', state: 'done-late' },
    ];

    expect(standing(deadline, '2026-09-16', reports)).toMatchObject({
      id: 'overdue',
      daysLate: 11,
    });
    expect(standing(deadline, '2026-09-20', reports)).toEqual({ id: 'closed', on: '2026-09-18' });
    expect(daysClosedLate({ deadline, reports }, '2026-09-20')).toBe(13);
  });

  test('what was done on its last day was done in time', () => {
    const reports = [{ on: '2026-09-05', state: 'done' as const }];

    expect(daysClosedLate({ deadline, reports }, '2026-10-01')).toBe(0);
  });

  test('of what has no last day, nothing says whether it was late', () => {
    const reports = [{ on: '2026-09-05', state: 'done' as const }];

    expect(
      daysClosedLate({ deadline: { kind: 'ongoing' }, reports }, '2026-10-01'),
    ).toBeUndefined();
  });
});

describe('a periodic duty', () => {
  const quarterly: Deadline = { kind: 'periodic', every: 'quarter', until: '2026-12-31' };
  const due = (reports: string[], day: string, since = '2026-01-02') =>
    owedBy(
      { deadline: quarterly, reports: reports.map((on) => ({ on, state: 'in-progress' })), since },
      day,
    );

  test('laid down early in a quarter owes that quarter', () => {
    expect(due([], '2026-03-01', '2026-01-12')).toBe('2026-03-31');
  });

  test('laid down late in a quarter owes the next', () => {
    expect(due([], '2026-03-20', '2026-03-10')).toBe('2026-06-30');
  });

  test('is answered for a quarter by a report in it', () => {
    expect(due(['2026-04-14'], '2026-05-01')).toBe('2026-09-30');
  });

  test('stays overdue since the end of the quarter that nobody reported in', () => {
    expect(due(['2026-04-14'], '2026-11-24')).toBe('2026-09-30');
    expect(
      standing(quarterly, '2026-11-24', [{ on: '2026-04-14', state: 'in-progress' }]),
    ).toMatchObject({ id: 'overdue', daysLate: 55 });
  });

  test('ends with its series, though the period would run on', () => {
    const yearly: Deadline = { kind: 'periodic', every: 'year', until: '2027-06-30' };

    expect(owedBy({ deadline: yearly, reports: [], since: '2027-01-01' }, '2027-02-01')).toBe(
      '2027-06-30',
    );
  });

  test.each(['2026-10-19', '2026-12-31', '2027-03-01'])(
    'owes nothing on %s when the last quarter of its series was answered',
    (day) => {
      const reports = [{ on: '2026-10-19', state: 'in-progress' as const }];

      expect(standing(quarterly, day, reports)).toEqual({ id: 'closed', on: '2026-12-31' });
    },
  );

  test('still owes the quarter in which a late report on the one before came', () => {
    const report = { on: '2026-10-08', coversUntil: '2026-09-30', state: 'in-progress' as const };

    expect(standing(quarterly, '2026-10-07', [report])).toMatchObject({ due: '2026-03-31' });
    expect(standing(quarterly, '2026-10-08', [report])).toMatchObject({ due: '2026-12-31' });
    expect(standing(quarterly, '2027-01-01', [report])).toMatchObject({ id: 'overdue' });
  });

  test('is answered by the newest day told of, whichever report came last', () => {
    const reports: DatedReport[] = [
      { on: '2026-07-10', state: 'in-progress' },
      { on: '2026-07-20', coversUntil: '2026-03-31', state: 'in-progress' },
    ];

    expect(standing(quarterly, '2026-08-01', reports)).toMatchObject({ due: '2026-12-31' });
  });

  test('is overdue after its series when the last quarter was not answered', () => {
    const reports = [{ on: '2026-07-15', state: 'in-progress' as const }];

    expect(standing(quarterly, '2027-01-02', reports)).toMatchObject({
      id: 'overdue',
      daysLate: 2,
    });
  });

  test('is not answered by a note that no report came', () => {
    const reports = [{ on: '2026-08-01', state: 'no-report' as const }];

    expect(standing(quarterly, '2026-08-02', reports)).toMatchObject({ due: '2026-03-31' });
  });
});

describe('the first period of a periodic duty', () => {
  const owed = (since: string, until?: string) =>
    owedBy({ deadline: { kind: 'periodic', every: 'quarter', until }, reports: [], since }, since);

  test.each([
    ['2026-05-16', '2026-06-30'],
    ['2026-05-17', '2026-09-30'],
  ])('runs already on %s if half of it is left: it is owed by %s', (since, due) => {
    expect(owed(since)).toBe(due);
  });

  test('is owed by the end of the series where that comes first, and not taken as answered', () => {
    expect(owed('2026-05-17', '2026-06-30')).toBe('2026-06-30');
  });
});
