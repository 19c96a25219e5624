import { daysBetween } from '../../domain/calendar.ts';
import type { Entry } from '../../collections/library.ts';
import { progressWords } from '../../strings/progress.ts';
import { chainCoverage, type ChainCoverage } from '../parts/chain-coverage.ts';
import { frameOf } from '../parts/frame.ts';
import { historyOf, type HistoryView } from '../parts/history.ts';
import { planProgress } from '../parts/progress.ts';
import { progressLinks } from '../parts/progress-links.ts';
import { taskLine, type TaskLine } from '../parts/task-lines.ts';
import { taskStanding } from '../parts/task-state.ts';
import { wholeProgress } from '../parts/whole-progress.ts';
import { earlierLinks, pastDays, portalOn } from '../past.ts';
import type { Portal } from '../portal.ts';
import type { Frame } from './frame.ts';
import type { Link } from './parts.ts';
import type { PlanProgress } from './plan.ts';
import { planLink } from '../parts/documents.ts';

/** The whole portal at a glance. */
export interface ProgressView {
  frame: Frame;
  title: string;
  intro: string;
  whole: PlanProgress;
  plans: PlanProgress[];
  /** Plans whose tasks the portal does not know. */
  withoutTasks: Link[];
  /** The longest overdue first. */
  overdue: TaskLine[];
  /** The nearest first. */
  dueSoon: TaskLine[];
  /** The other tasks with a day, which may come near or pass before the next build; none on a day in the past. */
  later: TaskLine[];
  dueSoonDays: number;
  /** Open tasks that no body is in charge of. */
  unled: TaskLine[];
  coverage: ChainCoverage;
  history: HistoryView[];
  more: Link[];
}

/** The page of today, and the page of each reporting day that has passed. */
export function progressViews(portal: Portal): { day?: string; view: ProgressView }[] {
  const past = pastDays(portal).map((day) => ({ day, view: progressView(portalOn(portal, day)) }));
  return [{ view: progressView(portal) }, ...past];
}

function progressView(portal: Portal): ProgressView {
  const { routes } = portal;
  const shown = portal.listedPlans;
  const plans = shown.filter(({ data }) => data.tasks.length > 0);
  const progress = plans.map((plan) => planProgress(portal, plan));
  return {
    frame: frameOf(portal, {
      address: routes.progress,
      title: progressWords.title,
      description: progressWords.intro,
      earlier: earlierLinks(pastDays(portal), routes.progressOn),
    }),
    title: progressWords.title,
    intro: progressWords.intro,
    whole: wholeProgress(portal, progress),
    plans: progress,
    withoutTasks: shown
      .filter((plan) => !plans.includes(plan))
      .map((plan) => planLink(portal, plan)),
    ...taskLists(portal, plans),
    dueSoonDays: portal.library.site.dueSoonDays,
    coverage: chainCoverage(portal, plans),
    history: plans.flatMap((plan) => historyOf(portal, plan) ?? []),
    more: progressLinks(portal),
  };
}

type TaskLists = Pick<ProgressView, 'overdue' | 'dueSoon' | 'later' | 'unled'>;

function taskLists(portal: Portal, plans: readonly Entry<'plans'>[]): TaskLists {
  const tasks = plans.flatMap((plan) =>
    plan.data.tasks.map((task) => {
      const standing = taskStanding(portal, plan, task);
      const left = 'due' in standing ? daysBetween(portal.today, standing.due) : 0;
      return { standing: standing.id, left, line: taskLine(portal, plan, task) };
    }),
  );
  const standing = (id: string) =>
    tasks
      .filter((it) => it.standing === id)
      .sort((a, b) => a.left - b.left)
      .map(({ line }) => line);
  return {
    overdue: standing('overdue'),
    dueSoon: standing('due-soon'),
    later: portal.isPast ? [] : standing('in-time'),
    unled: tasks.filter((it) => it.standing !== 'closed' && it.line.unled).map(({ line }) => line),
  };
}
