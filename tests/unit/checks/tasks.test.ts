import { afterEach, describe, expect, test } from 'vitest';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { explain } from '../../../src/strings/problems.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const PLAN = 'plans/ke-hoach-02-kh-du-2026-02-10-xa-thu.md';
const NOW = new Date('2026-11-24T05:00:00Z');
const BODIES = 'bodies.yaml';
const ENDED = 'ending: abolished, validUntil:';

let folder: PortalFolder | undefined;
afterEach(() => folder?.dispose());

/** The fixture portal with words of its files changed. */
function checked(changes: [file: string, words: string, others: string][], now = NOW) {
  folder = aPortalFolder();
  for (const [file, words, others] of changes) folder.replace(file, words, others);
  return checkPortal(folder.root, undefined, now);
}

/** A body that exists besides those of the fixture. */
function withBody(fields: string, place: [words: string, others: string]) {
  folder = aPortalFolder();
  folder.append(
    BODIES,
    `\n- { id: ban-cu, name: Ban cũ, kind: unit, level: commune, ${fields} }\n`,
  );
  folder.replace(PLAN, ...place);
  return checkPortal(folder.root, undefined, NOW);
}

const asLead: [string, string] = ['lead: [uy-ban]\n', 'lead: [ban-cu]\n'];
const asSupport: [string, string] = ['support: [dang-uy]', 'support: [ban-cu]'];
const asReporter: [string, string] = ['by: uy-ban', 'by: ban-cu'];

describe('tasks and reports that cannot be true are refused, at their own line', () => {
  test.each<[what: string, fields: string, place: [string, string], rule: string, field: string]>([
    [
      'a lead that had ended when the plan was issued',
      `${ENDED} 2026-02-09`,
      asLead,
      'task-body-ended',
      'tasks.0.lead.0',
    ],
    [
      'a lead that came after the plan was issued',
      'validFrom: 2026-02-11',
      asLead,
      'task-body-to-come',
      'tasks.0.lead.0',
    ],
    [
      'a supporter that had ended when the plan was issued',
      `${ENDED} 2025-06-30`,
      asSupport,
      'task-body-ended',
      'tasks.0.support.0',
    ],
    [
      'a report of a body that had ended',
      `${ENDED} 2026-06-14`,
      asReporter,
      'report-body-ended',
      'tasks.0.reports.0.by',
    ],
    [
      'a report of a body that was yet to come',
      'validFrom: 2026-06-16',
      asReporter,
      'report-body-to-come',
      'tasks.0.reports.0.by',
    ],
  ])('%s', (_what, fields, place, rule, field) => {
    const problem = withBody(fields, place).problems.find((it) => it.rule === rule);

    expect(problem).toMatchObject({ file: PLAN, field });
    expect(problem?.line).toBeGreaterThan(10);
    expect(problem && explain(problem)).toMatch(/Hãy/);
  });

  test.each<[what: string, words: string, others: string, rule: string, field: string]>([
    [
      'a report dated after the day of the check',
      'on: 2026-06-15',
      'on: 2026-11-25',
      'report-in-future',
      'tasks.0.reports.0.on',
    ],
    [
      'a report dated before the plan',
      'on: 2026-06-15',
      'on: 2026-02-09',
      'report-before-plan',
      'tasks.0.reports.0.on',
    ],
    [
      'a report on days after its own',
      'on: 2026-06-15',
      'on: 2026-06-15\n        coversUntil: 2026-06-30',
      'covers-to-come',
      'tasks.0.reports.0.coversUntil',
    ],
    [
      '“at most” where up is better',
      'kind: at-least',
      'kind: at-most',
      'target-against-direction',
      'indicators.0.target.kind',
    ],
    [
      'a target below the baseline where up is better',
      'kind: at-least, value: 8',
      'kind: at-least, value: 5',
      'target-behind-baseline',
      'indicators.0.target.value',
    ],
    [
      'a value measured in the future',
      'on: 2026-06-30, value: 8',
      'on: 2026-12, value: 8',
      'value-in-future',
      'indicators.0.values.0.on',
    ],
  ])('%s', (_what, words, others, rule, field) => {
    const problem = checked([[PLAN, words, others]]).problems.find((it) => it.rule === rule);

    expect(problem).toMatchObject({ file: PLAN, field });
    expect(problem?.line).toBeGreaterThan(10);
    expect(problem && explain(problem)).toMatch(/Hãy/);
  });
});

describe('nothing is refused', () => {
  test('of a lead that ended on the day of issue: what follows takes its tasks over', () => {
    expect(withBody(`${ENDED} 2026-02-10`, asLead).problems).toEqual([]);
  });

  test('of a report of the day of the check, by the calendar of the portal', () => {
    const lateEvening = new Date('2026-06-14T17:00:00Z');
    const found = checked([], lateEvening).problems.filter(({ field }) =>
      field.startsWith('tasks'),
    );

    expect(found).toEqual([]);
  });

  test('of a plan of which only the month is known, by a report of that month', () => {
    const rules = checked([[PLAN, 'issuedOn: 2026-02-10', 'issuedOn: 2026-06']]).problems.map(
      ({ rule }) => rule,
    );

    expect(rules).not.toContain('report-before-plan');
  });
});

describe('a done state that does not fit the deadline is told and not refused', () => {
  test.each([
    [
      'done, reported after the last day',
      'on: 2026-06-25 }',
      'on: 2026-06-14 }',
      'done-after-deadline',
    ],
    ['done late, reported in time', 'state: done\n', 'state: done-late\n', 'done-late-in-time'],
  ])('%s', (_case, words, others, rule) => {
    const { problems, notices } = checked([[PLAN, words, others]]);
    const notice = notices.find((it) => it.rule === rule);

    expect(problems).toEqual([]);
    expect(notice).toMatchObject({ file: PLAN, field: 'tasks.0.reports.0.state' });
    expect(notice && explain(notice)).toMatch(/hãy/i);
  });

  test('and nothing is told of one reported on its last day', () => {
    expect(checked([[PLAN, 'on: 2026-06-25 }', 'on: 2026-06-15 }']]).notices).toEqual([]);
  });
});
