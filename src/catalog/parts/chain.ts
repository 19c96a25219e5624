import type { Entry } from '../../collections/library.ts';
import type { Portal } from '../portal.ts';
import type { ChainView } from '../views/parts.ts';
import { articleLink } from './articles.ts';
import { clauseEnds } from './clauses.ts';
import { planName } from './documents.ts';
import { edgeEnd } from './edge-end.ts';
import { stateView } from './task-state.ts';

/** The chain as an article shows it: clause, task, and this article as the evidence. */
export function chainOfArticle(portal: Portal, article: Entry<'articles'>): ChainView[] {
  const here = articleLink(portal, article);
  return portal.graph.reportsOf(article.id).flatMap(({ to, basis, quotation }): ChainView[] => {
    const others = portal.graph.reportsOn(to).length - 1;
    const claim = {
      here: 'evidence' as const,
      evidence: here,
      others,
      basis,
      ...(quotation && { quotation }),
    };
    if (to.includes('#')) {
      const clauses = clauseEnds(portal, to);
      return clauses.length > 0 ? [{ ...claim, clauses }] : [];
    }
    const task = taskEnd(portal, to);
    if (!task) return [];
    const clauses = portal.graph.clausesOf(to).flatMap((edge) => clauseEnds(portal, edge.to));
    return [{ ...claim, task, clauses }];
  });
}

/** Where an edge to a task node `plan/task` leads, with the task's state; the plan stands for it if it was withdrawn. */
export function taskEnd(portal: Portal, node: string): ChainView['task'] {
  const [planId = '', taskId = ''] = node.split('/');
  const plan = portal.find.plan(planId);
  if (plan?.data.withdrawn) return edgeEnd(plan, planName(plan), portal.routes.plan(plan.id));
  const task = plan?.data.tasks.find(({ id }) => id === taskId);
  if (!plan || !task) return undefined;
  const address = portal.routes.task(plan.id, task.id);
  return { label: task.title, address, state: stateView(portal, plan, task) };
}
