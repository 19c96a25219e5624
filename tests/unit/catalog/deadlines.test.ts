import { expect, test } from 'vitest';
import { tasksOfPlan } from '../../../src/catalog/parts/plan-tasks.ts';
import { toPortal } from '../../../src/catalog/portal.ts';
import { calendarView } from '../../../src/catalog/views/deadlines.ts';
import { readPortal } from '../../../src/collections/reading/read-portal.ts';
import { writtenTasks } from '../../support/plan-files.ts';

const FOLDER = 'examples/xa-minh-hoa';
const portal = toPortal(readPortal(FOLDER).library, new Date('2026-11-24T05:00:00Z'));

test('a calendar cancels the deadlines of dropped tasks, and of no others', () => {
  const duties = portal.plans.flatMap(tasksOfPlan);
  const { events } = calendarView(portal, { name: 'Lịch', self: '/lich.ics', duties });
  const cancelled = events.flatMap(({ uid, isCancelled }) => (isCancelled ? [uid] : []));
  const dropped = writtenTasks(FOLDER).filter(({ state }) => state === 'dropped');

  expect(dropped.length).toBeGreaterThan(0);
  expect(cancelled.sort()).toEqual(
    dropped.map(({ id, plan }) => `${id}.${plan}@xa-minh-hoa.example`).sort(),
  );
});
