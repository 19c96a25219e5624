import type { TaskCase } from '../../domain/task-report.ts';
import type { Entry } from '../../collections/library.ts';
import { CASE_LABELS } from '../../strings/labels.ts';
import { progressWords } from '../../strings/progress.ts';
import { pastDaysOf, portalOn } from '../past.ts';
import type { Portal } from '../portal.ts';
import type { DateView, Link } from '../views/parts.ts';
import { dateView } from './dates.ts';
import { planProgress } from './progress.ts';
import { planLink } from './documents.ts';

/** States from the ground up: what is closed, what goes on, what has not begun, what is not known. */
const LAYERS = [
  'done',
  'done-late',
  'done-unproved',
  'dropped',
  'in-progress',
  'adjusted',
  'paused',
  'not-started',
  'unverifiable',
  'no-report',
] as const satisfies readonly TaskCase[];

/** States of a plan's tasks at one day. */
export interface HistoryPoint {
  day: DateView;
  /** The plan as it stood, for days in the past. */
  address?: string;
  counts: Partial<Record<TaskCase, number>>;
}

/** States of a plan's tasks at its reporting days and at the portal's day. */
export interface HistoryView {
  id: string;
  plan: Link;
  title: string;
  /** The chart in sentences, one a day. */
  description: string;
  /** States that occur, from the ground up. */
  states: { id: TaskCase; label: string }[];
  /** Tasks counted at each day. */
  total: number;
  /** Tasks that the source does not name, of which nothing is known. */
  unlisted: number;
  points: HistoryPoint[];
}

/** Absent where no reporting day has passed: one column shows no course. */
export function historyOf(portal: Portal, plan: Entry<'plans'>): HistoryView | undefined {
  const past = pastDaysOf(portal, plan);
  const { total, statedTotal } = planProgress(portal, plan);
  if (past.length === 0 || total === 0) return undefined;
  const points = [
    ...past.map((day) => ({
      ...pointOf(portalOn(portal, day), plan),
      address: portal.routes.planOn(plan.id, day),
    })),
    pointOf(portal, plan),
  ];
  const states = LAYERS.filter((id) => points.some(({ counts }) => counts[id])).map((id) => ({
    id,
    label: CASE_LABELS[id],
  }));
  const link = planLink(portal, plan);
  return {
    id: plan.id,
    plan: link,
    title: progressWords.historyTitle(link.label),
    description: points.map((point) => sentence(point)).join(' '),
    states,
    total,
    unlisted: statedTotal ? statedTotal - total : 0,
    points,
  };
}

function pointOf(portal: Portal, plan: Entry<'plans'>): HistoryPoint {
  const { parts } = planProgress(portal, plan);
  return {
    day: dateView(portal.today),
    counts: Object.fromEntries(parts.map(({ id, count }) => [id, count])),
  };
}

function sentence({ day, counts }: HistoryPoint): string {
  const parts = LAYERS.flatMap((id) => {
    const count = counts[id];
    return count ? [progressWords.historyPart(count, CASE_LABELS[id])] : [];
  });
  return progressWords.historyPoint(day.text, parts.join('; '));
}
