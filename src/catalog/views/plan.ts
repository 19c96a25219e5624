import type { Entry } from '../../collections/library.ts';
import { clauseNode, taskNode } from '../../domain/graph.ts';
import { phrases } from '../../strings/phrases.ts';
import { reportingArticles } from '../parts/articles.ts';
import { bodyView } from '../parts/body.ts';
import { clauseEnds } from '../parts/clauses.ts';
import { alternatesOf, documentName, listLink } from '../parts/documents.ts';
import { feedsOfPlan, feedsOfPlans } from '../parts/feed-links.ts';
import { frameOf } from '../parts/frame.ts';
import { indicatorView } from '../parts/indicators.ts';
import { legislation } from '../parts/legislation.ts';
import { planCoverages } from '../parts/plan-coverage.ts';
import { planProgress } from '../parts/progress.ts';
import { taskFilters } from '../parts/task-groups.ts';
import { taskRow } from '../parts/tasks.ts';
import { timelineOf } from '../parts/timeline.ts';
import { earlierLinks, pastDaysOf } from '../past.ts';
import type { Portal } from '../portal.ts';
import { officialFacts, type DocumentView, type FactRow } from './document.ts';
import type { Frame } from './frame.ts';
import type { IndicatorView } from './indicator-parts.ts';
import type { ArticleCard, DateView, EdgeEnd, Link, StateView } from './parts.ts';
import type { PlanCoverageView, TaskFilterView, TaskKeys, TimelineGroup } from './plan-parts.ts';

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
  /** Who is in charge since bodies that the plan names have ended; empty while nobody took it over. */
  heirs?: Link[];
  support: Link[];
  deadline: string;
  product?: string;
  state: StateView;
  evidenceCount: number;
  /** Last day of an open task, by which the table is sorted; empty for none. */
  dueDay: string;
  keys: TaskKeys;
  clauses: (EdgeEnd & { basis: 'stated' | 'editorial' })[];
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
  history?: DocumentView['history'];
  study?: DocumentView['study'];
  attachments: DocumentView['attachments'];
  markdownAddress: string;
  packAddress?: string;
  book?: DocumentView['book'];
  responses: DocumentView['responses'];
  progress: PlanProgress;
  tasks: TaskRow[];
  tasksNote?: string;
  filters: TaskFilterView[];
  timeline: TimelineGroup[];
  indicators: IndicatorView[];
  coverage: PlanCoverageView[];
  cascade?: DocumentView['cascade'];
  /** Clauses that the plan carries out. */
  implements: (EdgeEnd & { basis: 'stated' | 'editorial' })[];
  articles: ArticleCard[];
  body?: DocumentView['body'];
  withdrawn?: DocumentView['withdrawn'];
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
  const isShown = !data.withdrawn;
  const nodes = data.tasks.map(({ id }) => taskNode(plan.id, id));
  return {
    ...officialFacts(portal, plan),
    frame: frameOf(portal, {
      address: portal.routes.plan(plan.id),
      title: `${documentName(plan)}: ${data.subject}`,
      description: data.purpose,
      crumbs: [listLink(portal, plan)],
      hidden: Boolean(data.withdrawn),
      alternates: alternatesOf(portal, plan),
      ...(!data.withdrawn && { feeds: feedsOfPlan(portal, plan.id) }),
      structuredData: legislation(portal, plan),
      kind: 'article',
      earlier: earlierLinks(pastDaysOf(portal, plan), (day) => portal.routes.planOn(plan.id, day)),
    }),
    purpose: data.purpose,
    progress: planProgress(portal, plan),
    tasks: isShown ? data.tasks.map((task) => taskRow(portal, plan, task)) : [],
    ...(data.tasksNotListed && { tasksNote: data.tasksNotListed.note }),
    filters: isShown ? taskFilters(portal, plan) : [],
    timeline: isShown ? timelineOf(portal, plan) : [],
    indicators: isShown ? data.indicators.map((it) => indicatorView(portal, it)) : [],
    coverage: isShown ? planCoverages(portal, plan) : [],
    implements: data.implements.flatMap(({ document, clauses, basis }) =>
      (clauses.length > 0 ? clauses : [''])
        .flatMap((clause) => clauseEnds(portal, clauseNode(document, clause)))
        .map((link) => ({ ...link, basis })),
    ),
    articles: reportingArticles(portal, nodes),
    ...(body && { body }),
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
    plans: portal.listedPlans.map((plan) => planProgress(portal, plan)),
  };
}
