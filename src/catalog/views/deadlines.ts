import { formatDay } from '../../domain/calendar.ts';
import { declaredState, isClosed } from '../../domain/task.ts';
import { deadlineDay } from '../../domain/task-standing.ts';
import { calendarWords } from '../../strings/deadlines.ts';
import { STATE_LABELS } from '../../strings/labels.ts';
import { phrases } from '../../strings/phrases.ts';
import { STANDING_LABELS } from '../../strings/vocabularies.ts';
import type { PlanTask } from '../parts/plan-tasks.ts';
import { taskStanding } from '../parts/task-state.ts';
import { bodyLinks, deadlineWords } from '../parts/tasks.ts';
import type { Portal } from '../portal.ts';
import { planName } from '../parts/documents.ts';

/** A deadline as an event of one day. */
export interface DeadlineEvent {
  /** Of plan, task and portal, whatever else changes. */
  uid: string;
  day: string;
  summary: string;
  description: string[];
  address: string;
  category: string;
  /** The task was dropped. */
  isCancelled: boolean;
}

/** A calendar of deadlines, ready to print. */
export interface CalendarView {
  name: string;
  description: string;
  self: string;
  /** Instant of the build. */
  stamp: string;
  events: DeadlineEvent[];
}

interface Calendar {
  name: string;
  self: string;
  duties: readonly PlanTask[];
}

/** Deadlines with a day, earliest first. */
export function calendarView(portal: Portal, { name, self, duties }: Calendar): CalendarView {
  const events = duties
    .flatMap((duty) => eventOf(portal, duty))
    .sort((a, b) => a.day.localeCompare(b.day) || a.uid.localeCompare(b.uid));
  return {
    name,
    description: phrases.asOf(formatDay(portal.today)),
    self: new URL(self, portal.library.site.address).href,
    stamp: portal.now.toISOString(),
    events,
  };
}

function eventOf(portal: Portal, { plan, task }: PlanTask): DeadlineEvent[] {
  const standing = taskStanding(portal, plan, task);
  const day = deadlineDay(standing, task);
  if (!day) return [];
  const state = declaredState(task.reports, portal.today);
  const { hostname } = new URL(portal.library.site.address);
  const words = calendarWords;
  return [
    {
      uid: `${task.id}.${plan.id}@${hostname}`,
      day,
      summary: isClosed(state)
        ? words.closedSummary(task.title, STATE_LABELS[state], planName(plan))
        : words.summary(task.title, planName(plan)),
      description: [
        words.plan(plan.data.subject),
        leadWords(portal, task.lead),
        words.deadline(deadlineWords(task.deadline)),
        words.state(STATE_LABELS[state], STANDING_LABELS[standing.id], formatDay(portal.today)),
      ],
      address: new URL(portal.routes.task(plan.id, task.id), portal.library.site.address).href,
      category: planName(plan),
      isCancelled: state === 'dropped',
    },
  ];
}

function leadWords(portal: Portal, lead: PlanTask['task']['lead']): string {
  if (lead === 'unknown') return calendarWords.leadUnknown;
  const names = bodyLinks(portal, lead).map(({ label }) => label);
  return calendarWords.lead(names.join(', '));
}
