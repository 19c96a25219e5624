import type { Day } from '../../src/domain/calendar.ts';
import type { Draw } from './draw.ts';
import { taskCountOf } from './documents/plan-tasks.ts';
import { clauseOf, type Shelf } from './shelf.ts';

/** What some articles give evidence on: a task of a plan, or a clause of a resolution. */
export function reportsOf(about: { topic: string; day: Day }, shelf: Shelf, draw: Draw) {
  if (!draw.percent(22)) return {};
  const plan = shelf.find(about, draw, ({ collection }) => collection === 'plans');
  if (plan && draw.percent(70)) {
    const task = `nv-${draw.int(1, taskCountOf(plan))}`;
    return { reports: [{ plan: plan.id, task, basis: 'editorial' }] };
  }
  const resolution = shelf.find(
    about,
    draw,
    ({ collection, text }) => collection === 'resolutions' && text === 'full',
  );
  if (!resolution) return {};
  const clauses = [clauseOf(resolution, draw)];
  return { reports: [{ document: resolution.id, clauses, basis: 'editorial' }] };
}
