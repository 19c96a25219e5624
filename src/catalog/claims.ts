import { clauseNode, taskNode, type Edge } from '../domain/graph.ts';
import type { Entry } from '../collections/library.ts';

/** Claims of tasks to carry clauses out. */
export function claimsOfTasks(plans: readonly Entry<'plans'>[]): Edge[] {
  return plans.flatMap((plan) =>
    plan.data.tasks.flatMap((task) =>
      task.implements.flatMap((edge) => toEdges(taskNode(plan.id, task.id), edge)),
    ),
  );
}

/** Claims of articles to report on clauses and tasks. */
export function claimsOfArticles(articles: readonly Entry<'articles'>[]): Edge[] {
  return articles.flatMap(({ id, data }) => data.reports.flatMap((edge) => toEdges(id, edge)));
}

type ReportEdge = Entry<'articles'>['data']['reports'][number];

function toEdges(from: string, edge: ReportEdge): Edge[] {
  const { basis, quotation } = edge;
  if ('task' in edge) return [{ from, to: taskNode(edge.plan, edge.task), basis, quotation }];
  const clauses = edge.clauses.length > 0 ? edge.clauses : [''];
  return clauses.map((clause) => ({
    from,
    to: clauseNode(edge.document, clause),
    basis,
    quotation,
  }));
}
