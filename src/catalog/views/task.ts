import type { Entry } from '../../collections/library.ts';
import { taskNode } from '../../domain/graph.ts';
import { STATE_LABELS } from '../../strings/labels.ts';
import { phrases } from '../../strings/phrases.ts';
import { attachmentOf } from '../parts/attachments.ts';
import { articleCard } from '../parts/articles.ts';
import { dateView } from '../parts/dates.ts';
import { planLink, symbolOf } from '../parts/documents.ts';
import { feedsOfPlan } from '../parts/feed-links.ts';
import { frameOf } from '../parts/frame.ts';
import { notesOfTask } from '../parts/rests-on.ts';
import type { Task } from '../parts/task-state.ts';
import { bodyLinks, taskRow } from '../parts/tasks.ts';
import type { Portal } from '../portal.ts';
import type { DocumentView } from './document.ts';
import type { Frame } from './frame.ts';
import type { ArticleCard, DateView, Link, StateView } from './parts.ts';
import type { TaskRow } from './plan.ts';

type Plan = Entry<'plans'>;

/** A task's own page. */
export interface TaskView {
  frame: Frame;
  plan: Link & { symbol: string };
  task: TaskRow;
  /** Day of the reckoning. */
  asOf: string;
  description?: string;
  /** Documents that it carries out and that have ended. */
  restsOn: DocumentView['restsOn'];
  quotations: string[];
  reports: {
    date: DateView;
    /** Last day that it tells of, where that is another. */
    coversUntil?: DateView;
    state: StateView;
    by?: Link;
    note?: string;
    evidence: (Link & { note?: string })[];
  }[];
  articles: (ArticleCard & { basis: 'stated' | 'editorial'; quotation?: string })[];
  previous?: Link;
  next?: Link;
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
  const node = taskNode(plan.id, task.id);
  return {
    frame: frameOf(portal, {
      address: routes.task(plan.id, task.id),
      title: task.title,
      description: task.description ?? task.title,
      crumbs: [{ label: phrases.plans, address: routes.plans }, planLink(portal, plan)],
      feeds: feedsOfPlan(portal, plan.id),
    }),
    plan: { ...planLink(portal, plan), symbol: symbolOf(plan) },
    task: taskRow(portal, plan, task),
    asOf: portal.today,
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
    ...(report.coversUntil && { coversUntil: dateView(report.coversUntil) }),
    state: { id: report.state, label: STATE_LABELS[report.state] },
    ...(by && { by }),
    ...(report.note && { note: report.note }),
    evidence: report.evidence.map((it) => evidenceView(portal, plan, it)),
  };
}

/** A file of the plan with its type and size, or an address elsewhere. */
function evidenceView(
  portal: Portal,
  plan: Plan,
  { title, attachment, address }: Task['reports'][number]['evidence'][number],
): TaskView['reports'][number]['evidence'][number] {
  const file = attachment && attachmentOf(portal, plan, attachment);
  if (!file) return { label: title, address: address ?? '' };
  return { label: title, address: file.address, note: `${file.type}, ${file.size}` };
}
