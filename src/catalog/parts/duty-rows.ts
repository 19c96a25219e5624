import { compareDays, formatDay } from '../../domain/calendar.ts';
import { declaredState, isClosed } from '../../domain/task.ts';
import { dutyWords } from '../../strings/duties.ts';
import type { BodyDuty } from '../duties.ts';
import type { Portal } from '../portal.ts';
import type { DateView, Link, StateView } from '../views/parts.ts';
import { dateView } from './dates.ts';
import { stateView, taskStanding } from './task-state.ts';
import { bodyLinks, deadlineWords } from './tasks.ts';
import { planLink } from './documents.ts';

/** A task that a body bears. */
export interface DutyRow extends Link {
  plan: Link;
  deadline: string;
  state: StateView;
  /** From whom it came, and who took it over too. */
  inherited?: { from: Link[]; since: string; sharedWith: Link[] };
}

/** Tasks that a body bears, by what is still owed and by role. */
export interface DutiesView {
  /** Open ones, in the order of their deadlines; a group without tasks is left out. */
  open: { id: 'lead' | 'inherited' | 'support'; title: string; rows: DutyRow[] }[];
  closed: DutyRow[];
  /** What the body has to do, in one sentence; absent where it bears nothing. */
  summary?: string;
  /** The nearest day that has not passed. */
  next?: { date: DateView; task: Link; asOf: string };
}

/** An open task that a body left when it ended. */
export interface LeftDutyRow extends Link {
  plan: Link;
  since: string;
  /** The body only took part in it. */
  isSupport: boolean;
  /** Nothing where no body took it over. */
  to: Link[];
}

/** What a body bears on the portal's day. */
export function dutiesView(portal: Portal, body: string): DutiesView {
  const duties = [...portal.duties.of(body)].sort(byDeadline(portal));
  const open = duties.filter(({ task }) => !isClosed(declaredState(task.reports, portal.today)));
  const closed = duties.filter((duty) => !open.includes(duty));
  const groups = (['lead', 'inherited', 'support'] as const).map((id) => ({
    id,
    title: dutyWords.groups[id],
    rows: open.filter((duty) => groupOf(duty) === id).map((duty) => dutyRow(portal, duty)),
  }));
  const next = open.find((duty) => (dueOf(portal, duty) ?? '') >= portal.today);
  return {
    open: groups.filter(({ rows }) => rows.length > 0),
    closed: closed.map((duty) => dutyRow(portal, duty)),
    ...(duties.length > 0 && { summary: dutyWords.summary(open.length, closed.length) }),
    ...(next && {
      next: {
        date: dateView(dueOf(portal, next) ?? ''),
        task: taskLink(portal, next),
        asOf: portal.today,
      },
    }),
  };
}

/** What a body left, and who took it over. */
export function leftDutyRows(portal: Portal, body: string): LeftDutyRow[] {
  const left = portal.duties.leftBy(body);
  const inOrder = (['lead', 'support'] as const).flatMap((role) =>
    left.filter((duty) => duty.role === role),
  );
  return inOrder.map(({ handover, ...duty }) => ({
    ...taskLink(portal, duty),
    plan: planLink(portal, duty.plan),
    since: formatDay(handover.since),
    isSupport: duty.role === 'support',
    to: bodyLinks(portal, handover.to),
  }));
}

type PlannedTask = Pick<BodyDuty, 'plan' | 'task'>;

function groupOf({ from, role }: BodyDuty): 'lead' | 'inherited' | 'support' {
  return from ? 'inherited' : role;
}

function dutyRow(portal: Portal, duty: BodyDuty): DutyRow {
  const { task, from, sharedWith } = duty;
  return {
    ...taskLink(portal, duty),
    plan: planLink(portal, duty.plan),
    deadline: deadlineWords(task.deadline),
    state: stateView(portal, duty.plan, task),
    ...(from && {
      inherited: {
        from: bodyLinks(portal, [from.from]),
        since: formatDay(from.since),
        sharedWith: bodyLinks(portal, sharedWith),
      },
    }),
  };
}

function taskLink({ routes }: Portal, { plan, task }: PlannedTask): Link {
  return { label: task.title, address: routes.task(plan.id, task.id) };
}

/** Last day of an open task; undefined where it has none. */
function dueOf(portal: Portal, { plan, task }: PlannedTask): string | undefined {
  const standing = taskStanding(portal, plan, task);
  return 'due' in standing ? standing.due : undefined;
}

/** Those without a day last. */
function byDeadline(portal: Portal) {
  const day = (duty: PlannedTask) => dueOf(portal, duty) ?? '9999';
  return (a: PlannedTask, b: PlannedTask) => compareDays(day(a), day(b));
}
