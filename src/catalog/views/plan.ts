import type { Entry } from '../../collections/library.ts';
import { formatDay } from '../../domain/calendar.ts';
import { clauseNode, taskNode } from '../../domain/graph.ts';
import { STATE_LABELS } from '../../strings/labels.ts';
import { phrases, targets } from '../../strings/phrases.ts';
import { articleCard, reportingArticles } from '../parts/articles.ts';
import { bodyView } from '../parts/body.ts';
import { clauseLinks } from '../parts/clauses.ts';
import { dateView } from '../parts/dates.ts';
import { documentName, markdownAddress, symbolOf } from '../parts/documents.ts';
import { feedsOfPlan, feedsOfPlans } from '../parts/feed-links.ts';
import { frameOf } from '../parts/frame.ts';
import { legislation } from '../parts/legislation.ts';
import { notesOfTask } from '../parts/rests-on.ts';
import { planProgress } from '../parts/progress.ts';
import type { Task } from '../parts/task-state.ts';
import { bodyLinks, taskRow } from '../parts/tasks.ts';
import { earlierLinks, pastDaysOf, shownPlans } from '../past.ts';
import type { Portal } from '../portal.ts';
import { officialFacts, type DocumentView, type FactRow } from './document.ts';
import type { Frame } from './frame.ts';
import type { ArticleCard, DateView, Link, StateView } from './parts.ts';

type Plan = Entry<'plans'>;

/** States of a plan's tasks as one strip; `share` is in per cent of all listed tasks. */
export interface PlanProgress {
  plan: Link;
  symbol: string;
  subject: string;
  total: number;
  /** How many the plan has, where its source names only some of them. */
  statedTotal?: number;
  /** Each task is in one part; `done-unproved` is done with nothing to show it. */
  parts: { id: string; label: string; count: number; share: number }[];
  /** Last days of the open tasks, earliest first. */
  dues: string[];
  /** How near a last day is near. */
  soonDays: number;
  overdue: number;
  dueSoon: number;
  asOf: DateView;
}

export interface TaskRow {
  id: string;
  address: string;
  number: string;
  title: string;
  lead: Link[];
  /** Said when the source names no body. */
  leadUnknown: boolean;
  support: Link[];
  deadline: string;
  product?: string;
  state: StateView;
  evidenceCount: number;
  clauses: (Link & { basis: 'stated' | 'editorial' })[];
}

export interface IndicatorRow {
  id: string;
  name: string;
  unit: string;
  baseline?: string;
  target: string;
  newest?: string;
  due?: string;
  sources: string[];
}

export interface PlanView {
  frame: Frame;
  symbol: string;
  type: string;
  subject: string;
  purpose: string;
  facts: FactRow[];
  status: DocumentView['status'];
  asOf: DocumentView['asOf'];
  restsOn: DocumentView['restsOn'];
  source: DocumentView['source'];
  relations?: DocumentView['relations'];
  attachments: DocumentView['attachments'];
  markdownAddress: string;
  progress: PlanProgress;
  tasks: TaskRow[];
  tasksNote?: string;
  indicators: IndicatorRow[];
  /** Clauses that the plan carries out. */
  implements: (Link & { basis: 'stated' | 'editorial' })[];
  articles: ArticleCard[];
  body?: DocumentView['body'];
  withdrawn?: DocumentView['withdrawn'];
}

/** A task's own page. */
export interface TaskView {
  frame: Frame;
  plan: Link & { symbol: string };
  task: TaskRow;
  description?: string;
  /** Documents that it carries out and that have ended. */
  restsOn: DocumentView['restsOn'];
  quotations: string[];
  reports: {
    date: DateView;
    state: StateView;
    by?: Link;
    note?: string;
    evidence: (Link & { note?: string })[];
  }[];
  articles: (ArticleCard & { basis: 'stated' | 'editorial'; quotation?: string })[];
  previous?: Link;
  next?: Link;
}

export interface PlanListView {
  frame: Frame;
  title: string;
  intro: string;
  plans: PlanProgress[];
}

/** Page of every public plan. */
export function planViews(portal: Portal): { id: string; view: PlanView }[] {
  return portal.plans.map((plan) => ({ id: plan.id, view: planView(portal, plan) }));
}

function planView(portal: Portal, plan: Plan): PlanView {
  const { data } = plan;
  const body = data.withdrawn ? undefined : bodyView(portal, plan);
  const nodes = data.tasks.map(({ id }) => taskNode(plan.id, id));
  return {
    ...officialFacts(portal, plan),
    frame: frameOf(portal, {
      address: portal.routes.plan(plan.id),
      title: `${documentName(plan)}: ${data.subject}`,
      description: data.purpose,
      crumbs: [{ label: phrases.plans, address: portal.routes.plans }],
      hidden: Boolean(data.withdrawn),
      alternates: [{ type: 'text/markdown', address: markdownAddress(portal, plan) }],
      ...(!data.withdrawn && { feeds: feedsOfPlan(portal, plan.id) }),
      structuredData: legislation(portal, plan),
      kind: 'article',
      earlier: earlierLinks(pastDaysOf(portal, plan), (day) => portal.routes.planOn(plan.id, day)),
    }),
    purpose: data.purpose,
    progress: planProgress(portal, plan),
    tasks: data.tasks.map((task) => taskRow(portal, plan, task)),
    ...(data.tasksNotListed && { tasksNote: data.tasksNotListed.note }),
    indicators: data.indicators.map((indicator) => indicatorRow(indicator)),
    implements: data.implements.flatMap(({ document, clauses, basis }) =>
      (clauses.length > 0 ? clauses : [''])
        .flatMap((clause) => clauseLinks(portal, clauseNode(document, clause)))
        .map((link) => ({ ...link, basis })),
    ),
    articles: reportingArticles(portal, nodes),
    ...(body && { body }),
  };
}

function indicatorRow(indicator: Plan['data']['indicators'][number]): IndicatorRow {
  const { id, name, unit, baseline, target, values, due } = indicator;
  const amount = (value: number) => `${new Intl.NumberFormat('vi-VN').format(value)} ${unit}`;
  const measured = ({ on, value }: { on: string; value: number }) =>
    `${amount(value)} (${formatDay(on)})`;
  const newest = [...values].sort((a, b) => a.on.localeCompare(b.on)).at(-1);
  const sources = [...(baseline ? [baseline] : []), ...values].map(({ source }) => source.name);
  return {
    id,
    name,
    unit,
    ...(baseline && { baseline: measured(baseline) }),
    target: targetWords(target, amount),
    ...(newest && { newest: measured(newest) }),
    ...(due && { due: formatDay(due) }),
    sources: [...new Set(sources)],
  };
}

function targetWords(
  target: Plan['data']['indicators'][number]['target'],
  amount: (value: number) => string,
): string {
  if (target.kind === 'text') return target.text;
  if (target.kind === 'within') return targets.within(amount(target.from), amount(target.until));
  return targets[target.kind](amount(target.value));
}

/** Page of every task of every public plan that was not withdrawn. */
export function taskViews(portal: Portal): { plan: string; task: string; view: TaskView }[] {
  return portal.plans
    .filter(({ data }) => !data.withdrawn)
    .flatMap((plan) =>
      plan.data.tasks.map((task) => ({
        plan: plan.id,
        task: task.id,
        view: taskView(portal, plan, task),
      })),
    );
}

function taskView(portal: Portal, plan: Plan, task: Task): TaskView {
  const { routes, graph } = portal;
  const place = plan.data.tasks.indexOf(task);
  const [previous, next] = [plan.data.tasks[place - 1], plan.data.tasks[place + 1]];
  const link = (it: Task) => ({ label: it.title, address: routes.task(plan.id, it.id) });
  const planLink = {
    label: plan.data.shortTitle ?? plan.data.subject,
    address: routes.plan(plan.id),
  };
  const node = taskNode(plan.id, task.id);
  return {
    frame: frameOf(portal, {
      address: routes.task(plan.id, task.id),
      title: task.title,
      description: task.description ?? task.title,
      crumbs: [{ label: phrases.plans, address: routes.plans }, planLink],
      feeds: feedsOfPlan(portal, plan.id),
    }),
    plan: { ...planLink, symbol: symbolOf(plan) },
    task: taskRow(portal, plan, task),
    ...(task.description && { description: task.description }),
    restsOn: notesOfTask(portal, task),
    quotations: graph.clausesOf(node).flatMap(({ quotation }) => (quotation ? [quotation] : [])),
    reports: task.reports
      .filter(({ on }) => on <= portal.today)
      .sort((a, b) => b.on.localeCompare(a.on))
      .map((report) => reportView(portal, plan, report)),
    articles: graph.reportsOn(node).flatMap(({ from, basis, quotation }) => {
      const article = portal.find.article(from);
      if (!article || article.data.withdrawn) return [];
      return [{ ...articleCard(portal, article), basis, ...(quotation && { quotation }) }];
    }),
    ...(previous && { previous: link(previous) }),
    ...(next && { next: link(next) }),
  };
}

function reportView(
  portal: Portal,
  plan: Plan,
  report: Task['reports'][number],
): TaskView['reports'][number] {
  const [by] = report.by ? bodyLinks(portal, [report.by]) : [];
  return {
    date: dateView(report.on),
    state: { id: report.state, label: STATE_LABELS[report.state] },
    ...(by && { by }),
    ...(report.note && { note: report.note }),
    evidence: report.evidence.map(({ title, attachment, address }) => ({
      label: title,
      address: attachment ? portal.routes.attachment(plan.id, attachment) : (address ?? ''),
    })),
  };
}

/** The listing of plans. */
export function planListView(portal: Portal): PlanListView {
  return {
    frame: frameOf(portal, {
      address: portal.routes.plans,
      title: phrases.plans,
      description: phrases.plansIntro,
      feeds: feedsOfPlans(portal),
    }),
    title: phrases.plans,
    intro: phrases.plansIntro,
    plans: shownPlans(portal).map((plan) => planProgress(portal, plan)),
  };
}
