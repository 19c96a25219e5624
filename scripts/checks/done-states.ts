import type { Day } from '../../src/domain/calendar.ts';
import { dueDay } from '../../src/domain/deadline.ts';
import { declaredState } from '../../src/domain/task.ts';
import { closedSince } from '../../src/domain/task-report.ts';
import { daysClosedLate } from '../../src/domain/task-standing.ts';
import type { Library } from '../../src/collections/library.ts';
import type { Finding } from './portal.ts';

/**
 * "Done" told after the last day, and "done late" told before it: either may be right, since a report can come later
 * than the work, so an editor is told and nothing is refused.
 */
export function checkDoneStates({ plans }: Library, today: Day): Finding[] {
  return plans.flatMap(({ file, data }) =>
    data.tasks.flatMap((task, index): Finding[] => {
      const state = declaredState(task.reports, today);
      const late = daysClosedLate(task, today);
      const isDoubtful = state === 'done' ? late !== 0 : state === 'done-late' && late === 0;
      if (late === undefined || !isDoubtful) return [];
      const on = closedSince(task.reports, today) ?? '';
      const report = task.reports.findLastIndex((it) => it.on === on);
      const path = ['tasks', index, 'reports', report, 'state'];
      const values = { on, due: dueDay(task.deadline) ?? '', late: String(late) };
      const rule = state === 'done' ? 'done-after-deadline' : 'done-late-in-time';
      return [{ file, path, field: path.join('.'), rule, values }];
    }),
  );
}
