import { isPartialDay, lastDayOf, type Day } from '../../src/domain/calendar.ts';
import type { Entry, Library } from '../../src/collections/library.ts';
import type { Finding } from './portal.ts';

type Plan = Entry<'plans'>;
type Task = Plan['data']['tasks'][number];
type Body = Entry<'bodies'>['data'];

interface Place {
  plan: Plan;
  task: Task;
  bodyOf: (id: string) => Body | undefined;
  today: Day;
  at: (...rest: (string | number)[]) => (string | number)[];
}

/**
 * Who does a task and what is told of it. The bodies of a task exist when its plan is issued: what becomes of it when
 * they end is derived. A report is of a body that exists that day, not before its plan, and not in the future.
 */
export function checkTasks({ plans, bodies }: Library, today: Day): Finding[] {
  const byId = new Map(bodies.map(({ id, data }) => [id, data]));
  return plans.flatMap((plan) =>
    plan.data.tasks.flatMap((task, index) => {
      const at: Place['at'] = (...rest) => ['tasks', index, ...rest];
      const place: Place = { plan, task, bodyOf: (id) => byId.get(id), today, at };
      return [...named(place), ...reported(place)];
    }),
  );
}

function named({ plan, task, bodyOf, at }: Place): Finding[] {
  const { issuedOn } = plan.data;
  if (!isPartialDay(issuedOn)) return [];
  const roles = { lead: task.lead === 'unknown' ? [] : task.lead, support: task.support };
  return (['lead', 'support'] as const).flatMap((role) =>
    roles[role].flatMap((id, index) => {
      const rule = absence(bodyOf(id), issuedOn);
      if (!rule) return [];
      return [
        finding(plan, at(role, index), `task-${rule}`, { id, day: issuedOn, ...dates(bodyOf(id)) }),
      ];
    }),
  );
}

function reported({ plan, task, bodyOf, today, at }: Place): Finding[] {
  const { issuedOn } = plan.data;
  return task.reports.flatMap(({ on, by }, index) => {
    const path = (field: string) => at('reports', index, field);
    const rule = by && absence(bodyOf(by), on);
    return [
      ...(on > today ? [finding(plan, path('on'), 'report-in-future', { on, today })] : []),
      ...(isPartialDay(issuedOn) && on < issuedOn
        ? [finding(plan, path('on'), 'report-before-plan', { on, day: issuedOn })]
        : []),
      ...(rule
        ? [finding(plan, path('by'), `report-${rule}`, { id: by, day: on, ...dates(bodyOf(by)) })]
        : []),
    ];
  });
}

/** Why a body is not there on a day, or at any time of a month or year; undefined where it may be. */
function absence(body: Body | undefined, day: string): 'body-ended' | 'body-to-come' | undefined {
  if (body?.validUntil && body.validUntil < day) return 'body-ended';
  return body?.validFrom && body.validFrom > lastDayOf(day) ? 'body-to-come' : undefined;
}

function dates(body: Body | undefined): Record<string, string> {
  return { from: body?.validFrom ?? '', until: body?.validUntil ?? '' };
}

function finding(
  { file }: Plan,
  path: (string | number)[],
  rule: string,
  values: Record<string, string>,
): Finding {
  return { file, path, field: path.join('.'), rule, values };
}
