import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * A second count of a portal's files, to compare the portal's own sums with. It reads the front matter itself
 * and takes nothing from the engine, so that a mistake there cannot hide here.
 */

interface Report {
  on: string;
  state: string;
  evidence?: unknown[];
}

interface Task {
  id: string;
  lead: string[] | 'unknown';
  deadline: { kind: string; [end: string]: unknown };
  reports?: Report[];
  implements?: { clauses?: string[] }[];
}

interface Plan {
  id: string;
  issuedOn: string;
  withdrawn?: unknown;
  draft?: boolean;
  tasks?: Task[];
  reportingDays?: string[];
}

interface Article {
  publishedAt: string;
  publishAt?: string;
  draft?: boolean;
  withdrawn?: unknown;
  corrections?: { on: string }[];
  reports?: { plan?: string; task?: string }[];
}

export interface Count {
  tasks: number;
  /** By declared state; what is done without evidence stands under `done-unproved`. */
  states: Record<string, number>;
  withEvidence: number;
  withClauses: number;
  /** Open tasks with one last day in the calendar that has passed; periodic ones left out. */
  overdue: number;
}

function frontMatters<T>(folder: string): (T & { id: string })[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const [, head = ''] = readFileSync(join(folder, file), 'utf8').split(/^---$/m);
      const id = file.replace(/^.*\//, '').replace('.md', '');
      return { ...(parse(head, { schema: 'failsafe' }) as T), id };
    });
}

/** Count the plans of a portal on a day of its own zone, Vietnam's. */
export function countPlans(portal: string, day: string): Map<string, Count> {
  const articles = shownArticles(portal, day);
  const plans = frontMatters<Plan>(join(portal, 'plans')).filter(
    ({ withdrawn, draft, issuedOn }) => !withdrawn && String(draft) !== 'true' && issuedOn <= day,
  );
  return new Map(plans.map((plan) => [plan.id, countPlan(plan, articles, day)]));
}

function shownArticles(portal: string, day: string): Article[] {
  const isOut = ({ publishAt, publishedAt }: Article) => {
    const local = new Date(Date.parse(publishAt ?? publishedAt) + 7 * 3_600_000);
    return local.toISOString().slice(0, 10) <= day;
  };
  return frontMatters<Article>(join(portal, 'articles')).filter(
    (article) => !article.withdrawn && String(article.draft) !== 'true' && isOut(article),
  );
}

/** Articles of a portal on a day: all, and those that report on anything. */
export function countArticles(portal: string, day: string): { all: number; reporting: number } {
  const shown = shownArticles(portal, day);
  return { all: shown.length, reporting: shown.filter(({ reports }) => reports?.length).length };
}

function countPlan(plan: Plan, articles: readonly Article[], day: string): Count {
  const count: Count = { tasks: 0, states: {}, withEvidence: 0, withClauses: 0, overdue: 0 };
  for (const task of plan.tasks ?? []) {
    const past = (task.reports ?? []).filter(({ on }) => on <= day);
    const newest = past.sort((a, b) => (a.on < b.on ? 1 : -1))[0];
    const told = past.flatMap(({ evidence = [] }) => evidence).length;
    const written = articles.some(({ reports = [] }) =>
      reports.some((it) => it.plan === plan.id && it.task === task.id),
    );
    const state = newest?.state ?? 'no-report';
    const isProved = told > 0 || written;
    const kind = state.startsWith('done') && !isProved ? 'done-unproved' : state;
    count.tasks += 1;
    count.states[kind] = (count.states[kind] ?? 0) + 1;
    if (isProved) count.withEvidence += 1;
    if (task.implements?.length) count.withClauses += 1;
    const isOpen = !['done', 'done-late', 'dropped'].includes(state);
    const last = lastDay(task.deadline);
    if (isOpen && last && last < day) count.overdue += 1;
  }
  return count;
}

function lastDay({ kind, ...ends }: Task['deadline']): string | undefined {
  const end = (name: string) => String(ends[name]);
  const monthEnd = (month: string) => {
    const [year = 0, number = 0] = month.split('-').map(Number);
    return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
  };
  if (kind === 'day') return end('on');
  if (kind === 'range') return end('until');
  if (kind === 'year') return `${end('year')}-12-31`;
  if (kind === 'month') return monthEnd(end('month'));
  if (kind !== 'quarter') return undefined;
  const [year = '', quarter = ''] = end('quarter').split('-Q');
  return monthEnd(`${year}-${String(Number(quarter) * 3).padStart(2, '0')}`);
}

/** Corrections of articles up to a day. */
export function countCorrections(portal: string, day: string): number {
  return frontMatters<Article>(join(portal, 'articles'))
    .flatMap(({ corrections = [] }) => corrections)
    .filter(({ on }) => on <= day).length;
}
