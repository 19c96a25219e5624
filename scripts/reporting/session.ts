import { dayOf, formatDay, isDay, type Day } from '../../src/domain/calendar.ts';
import { parseWrittenDate } from '../../src/domain/written-date.ts';
import type { Entry, Library } from '../../src/collections/library.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { reporting } from '../../src/strings/report-dialogue.ts';
import { checkPortal } from '../checks/portal.ts';
import { openTasks } from './open-tasks.ts';
import { plansNamed } from './plan-choice.ts';

/** A plan on which is reported, and the day of the reports. */
export interface Session {
  root: string;
  library: Library;
  plan: Entry<'plans'>;
  on: Day;
  now: Date;
  /** Day of `now` in the portal's zone. */
  today: Day;
}

/** What a command line asks for. */
export interface SessionWish {
  root: string;
  /** Words that name the plan. */
  plan: string;
  /** Words of the day; today when absent. */
  on?: string | undefined;
  now: Date;
}

/** Lines that tell a clerk why nothing can be reported; problems of the plan's own file, if any. */
export interface Refusal {
  lines: string[];
  problems?: Problem[];
}

/** Find the plan and the day that a clerk named. */
export function openSession({
  root,
  plan: words,
  on: onWords,
  now,
}: SessionWish): Session | Refusal {
  const { library, problems } = checkPortal(root, undefined, now);
  const today = dayOf(now, library.site.timeZone);
  const on = onWords === undefined ? today : dayNamed(onWords);
  if (on === undefined) return { lines: [reporting.notADay(onWords ?? '')] };
  if (on > today) return { lines: [reporting.futureDay(formatDay(on), formatDay(today))] };

  const fitting = plansNamed(library.plans, words);
  const [plan] = fitting;
  const broken = problems.filter(({ file }) => plansFile(file, words) || file === plan?.file);
  if (broken.length > 0 && fitting.length < 2)
    return { lines: [reporting.badPlan], problems: broken };
  if (!plan) {
    const all = library.plans.filter(({ data }) => data.tasks.length > 0);
    const head = words === '' ? reporting.usage : reporting.unknownPlan(words);
    return { lines: [head, reporting.plans, ...planLines(library, all, on)] };
  }
  if (fitting.length > 1) {
    return { lines: [reporting.severalPlans(words), ...planLines(library, fitting, on)] };
  }
  const { issuedOn } = plan.data;
  if (isDay(issuedOn) && on < issuedOn) {
    return { lines: [reporting.beforePlan(formatDay(on), formatDay(issuedOn))] };
  }
  return { root, library, plan, on, now, today };
}

/** A plan file whose mistakes keep it from being read is known by its name alone. */
function plansFile(file: string, words: string): boolean {
  return words !== '' && file === `plans/${words}.md`;
}

function dayNamed(words: string): Day | undefined {
  const { date, precision } = parseWrittenDate(words);
  return precision === 'day' && date ? date : undefined;
}

function planLines(library: Library, plans: readonly Entry<'plans'>[], on: Day): string[] {
  return plans.map((plan) =>
    reporting.planLine(plan.id, plan.data.symbol, openTasks(library, plan, on).length),
  );
}
