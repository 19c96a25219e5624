import { bearingOf, type Bearing, type Handover } from '../domain/duties.ts';
import { taskNode } from '../domain/graph.ts';
import { declaredState, isClosed } from '../domain/task.ts';
import type { Entry } from '../collections/library.ts';

type Plan = Entry<'plans'>;
type Task = Plan['data']['tasks'][number];
export type Role = 'lead' | 'support';

/** A task in one role of one body. */
export interface BodyDuty {
  plan: Plan;
  task: Task;
  role: Role;
  /** Absent where the plan itself names the body. */
  from?: Handover;
  /** Others that took it over with this body. */
  sharedWith: string[];
}

/** An open task that a body left when it ended. */
export interface LeftDuty {
  plan: Plan;
  task: Task;
  role: Role;
  handover: Handover;
}

/** Who bears the tasks of all plans on one day. */
export interface Duties {
  /** Tasks that a body bears, each once: leading before supporting, its own role before an inherited one. */
  of: (body: string) => readonly BodyDuty[];
  /** Open tasks that a body left when it ended. */
  leftBy: (body: string) => readonly LeftDuty[];
  /** Bodies in charge of a task; nothing where the plan names none. */
  leading: (plan: string, task: string) => Bearing | undefined;
}

/** Find out who bears the tasks of the plans on a day. */
export function dutiesOn(
  day: string,
  plans: readonly Plan[],
  bodyOf: (id: string) => Entry<'bodies'> | undefined,
): Duties {
  const held = new Map<string, BodyDuty[]>();
  const left = new Map<string, LeftDuty[]>();
  const leading = new Map<string, Bearing>();
  for (const plan of plans) {
    for (const task of plan.data.tasks) {
      const bear = (named: readonly string[]) =>
        bearingOf(named, {
          bodyOf: (id) => lifeOf(bodyOf(id)),
          isOpenOn: (at) => !isClosed(declaredState(task.reports, at)),
          day,
        });
      const lead = task.lead === 'unknown' ? undefined : bear(task.lead);
      if (lead) leading.set(taskNode(plan.id, task.id), lead);
      const roles = [
        ['lead', lead],
        ['support', bear(task.support)],
      ] as const;
      for (const [role, bearing] of roles) {
        if (bearing) enter({ plan, task, role }, bearing, { held, left });
      }
    }
  }
  return {
    of: (body) => eachOnce(held.get(body) ?? []),
    leftBy: (body) => left.get(body) ?? [],
    leading: (plan, task) => leading.get(taskNode(plan, task)),
  };
}

function lifeOf(body: Entry<'bodies'> | undefined) {
  return body && { ...body.data, id: body.id };
}

function enter(
  duty: Pick<BodyDuty, 'plan' | 'task' | 'role'>,
  { bearers, handovers }: Bearing,
  { held, left }: { held: Map<string, BodyDuty[]>; left: Map<string, LeftDuty[]> },
): void {
  for (const body of bearers) {
    const from = handovers.find(({ to }) => to.includes(body));
    const isNamed = (duty.task[duty.role] as readonly string[]).includes(body);
    const sharedWith = from && !isNamed ? from.to.filter((it) => it !== body) : [];
    add(held, body, { ...duty, ...(from && !isNamed && { from }), sharedWith });
  }
  for (const handover of handovers) add(left, handover.from, { ...duty, handover });
}

function add<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

const rank = (duty: BodyDuty) => (duty.role === 'lead' ? 0 : 2) + (duty.from ? 1 : 0);

function eachOnce(duties: readonly BodyDuty[]): BodyDuty[] {
  const groups = Map.groupBy(duties, ({ plan, task }) => taskNode(plan.id, task.id));
  return [...groups.values()].flatMap((roles) =>
    roles.sort((a, b) => rank(a) - rank(b)).slice(0, 1),
  );
}
