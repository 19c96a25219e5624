import { daysBetween, firstDayOf, isPartialDay, lastDayOf } from '../../domain/calendar.ts';
import { taskNode } from '../../domain/graph.ts';
import { declaredState, isClosed } from '../../domain/task.ts';
import { lastReportDay, reportedEvidence, taskCase } from '../../domain/task-report.ts';
import { standingOf, type Duty, type Standing } from '../../domain/task-standing.ts';
import type { Entry } from '../../collections/library.ts';
import { STATE_LABELS } from '../../strings/labels.ts';
import { standingLabel, standingWords } from '../../strings/standing.ts';
import type { Portal } from '../portal.ts';
import type { DueView, StateView } from '../views/parts.ts';

type Plan = Entry<'plans'>;
export type Task = Plan['data']['tasks'][number];

/** What a task of a plan owes. */
export function dutyOf({ data: { issuedOn, period } }: Plan, { deadline, reports }: Task): Duty {
  const since = isPartialDay(issuedOn) ? lastDayOf(issuedOn) : firstDayOf(period.from);
  return { deadline, reports, since };
}

/** How a task stands to its deadline on the portal's day. */
export function taskStanding({ today, library }: Portal, plan: Plan, task: Task): Standing {
  const reckoning = { day: today, dueSoonDays: library.site.dueSoonDays };
  return standingOf(dutyOf(plan, task), reckoning);
}

/** Pieces of evidence of a task: what its reports show, and the articles on it. */
export function evidenceOf({ today, graph }: Portal, plan: Plan, task: Task): number {
  const articles = graph.reportsOn(taskNode(plan.id, task.id)).length;
  return reportedEvidence(task.reports, today) + articles;
}

/** Declared state of a task, what its deadline says of it, and how old the last report is. */
export function stateView(portal: Portal, plan: Plan, task: Task): StateView {
  const { today } = portal;
  const state = declaredState(task.reports, today);
  const due = dueView(portal, plan, task);
  const reported = lastReportDay(task.reports, today);
  const isUnproved = taskCase(state, evidenceOf(portal, plan, task)) === 'done-unproved';
  return {
    id: state,
    label: STATE_LABELS[state],
    ...(due && { due }),
    ...(isUnproved && { unproved: true }),
    ...(reported && {
      reported: {
        iso: reported,
        text: standingWords.reported(daysBetween(reported, today)),
        asOf: today,
      },
    }),
  };
}

function dueView(portal: Portal, plan: Plan, task: Task): DueView | undefined {
  const { today, library } = portal;
  const standing = taskStanding(portal, plan, task);
  const { id } = standing;
  if (id === 'closed') {
    const isDeclared = isClosed(declaredState(task.reports, today));
    return isDeclared ? undefined : { id, label: standingWords.periodsReported };
  }
  if (id === 'no-deadline') {
    const label = task.deadline.kind === 'words' ? standingWords.noDay : standingLabel(standing);
    return { id, label };
  }
  return {
    id,
    label: standingLabel(standing),
    day: standing.due,
    soonDays: library.site.dueSoonDays,
    asOf: today,
  };
}
