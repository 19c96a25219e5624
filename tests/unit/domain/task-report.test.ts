import { describe, expect, test } from 'vitest';
import {
  closedSince,
  daysSinceReport,
  lastReportDay,
  reportedEvidence,
  taskCase,
  type DatedReport,
} from '../../../src/domain/task-report.ts';

const reports: DatedReport[] = [
  {
    on: '2026-10-31',
    state: 'in-progress',
    evidence: [{ attachment: 'a.pdf' }, { address: 'https://b.vn' }],
  },
  { on: '2026-09-30', state: 'in-progress', evidence: [{ attachment: 'c.pdf' }] },
];

describe('the last report', () => {
  test('is the newest up to the day, in whatever order they stand', () => {
    expect(lastReportDay(reports, '2026-11-24')).toBe('2026-10-31');
    expect(daysSinceReport(reports, '2026-11-24')).toBe(24);
  });

  test('is an older one when the day lies before the newest', () => {
    expect(daysSinceReport(reports, '2026-10-30')).toBe(30);
  });

  test('is of the day itself when its age is zero, and none when nobody reported', () => {
    expect(daysSinceReport(reports, '2026-10-31')).toBe(0);
    expect(daysSinceReport([], '2026-10-31')).toBeUndefined();
  });

  test('is not a note that none came', () => {
    expect(lastReportDay([{ on: '2026-10-31', state: 'no-report' }], '2026-11-01')).toBeUndefined();
  });
});

describe('evidence', () => {
  test.each([
    ['2026-11-24', 3],
    ['2026-10-01', 1],
    ['2026-01-01', 0],
  ])('up to %s counts %i pieces', (day, count) => {
    expect(reportedEvidence(reports, day)).toBe(count);
  });

  test('that several reports show is one piece', () => {
    const again: DatedReport = {
      on: '2026-11-01',
      state: 'done',
      evidence: [{ attachment: 'c.pdf' }, { address: 'https://b.vn' }],
    };

    expect(reportedEvidence([...reports, again], '2026-11-24')).toBe(3);
  });

  test.each([
    ['done', 0, 'done-unproved'],
    ['done-late', 0, 'done-unproved'],
    ['done', 1, 'done'],
    ['dropped', 0, 'dropped'],
    ['in-progress', 0, 'in-progress'],
  ] as const)('a task %s with %i pieces counts as %s', (state, evidence, expected) => {
    expect(taskCase(state, evidence)).toBe(expected);
  });
});

test('a task is closed since the first word of it, not since its repetition', () => {
  const told: DatedReport[] = [
    { on: '2026-05-29', state: 'done' },
    { on: '2026-06-30', state: 'done' },
  ];

  expect(closedSince(told, '2026-12-31')).toBe('2026-05-29');
  expect(closedSince(told, '2026-05-28')).toBeUndefined();
});
