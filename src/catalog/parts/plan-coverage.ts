import { clauseAnchor } from '../../domain/clause.ts';
import { outermostOf } from '../../domain/clause-coverage.ts';
import { clauseNode } from '../../domain/graph.ts';
import type { Entry } from '../../collections/library.ts';
import { planWords } from '../../strings/task-filter.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { ClauseItem, PlanCoverageView, TaskItem } from '../views/plan-parts.ts';
import { clausesOf, clauseWords } from './clauses.ts';
import { beginningOf, coverageByTasks } from './document-coverage.ts';
import { documentAddress, documentName } from './documents.ts';
import { taskItem } from './timeline.ts';

type Plan = Entry<'plans'>;

/** What a plan does with the clauses of each document that it, or one of its tasks, carries out. */
export function planCoverages(portal: Portal, plan: Plan): PlanCoverageView[] {
  const named = [
    ...plan.data.implements.map(({ document }) => document),
    ...plan.data.tasks.flatMap((task) => task.implements.map(({ document }) => document)),
  ];
  return [...new Set(named)].flatMap((id) => {
    const entry = portal.find.document(id);
    return entry && !entry.data.withdrawn ? [planCoverage(portal, plan, entry)] : [];
  });
}

function planCoverage(portal: Portal, plan: Plan, entry: DocumentEntry): PlanCoverageView {
  const clauses = clausesOf(entry);
  const nodeOf = (clause: string) => clauseNode(entry.id, clause);
  const own = [...new Set(['', ...clauses.map(({ id }) => id), ...namedBy(plan, entry.id)])]
    .map((clause) => ({ clause, tasks: tasksOn(portal, plan, nodeOf(clause)) }))
    .filter(({ tasks }) => tasks.length > 0);
  const { covered, missing } = coverageByTasks(portal, entry, scopeOf(plan, entry.id));
  const asked = covered.length + missing.length;
  return {
    document: { label: documentName(entry), address: documentAddress(portal, entry) },
    ...(asked > 0 && { summary: planWords.coverage(covered.length, asked) }),
    ...(clauses.length === 0 && { summary: planWords.noText }),
    carried: own.map(({ clause, tasks }) => ({ clause: clauseItem(portal, entry, clause), tasks })),
    open: outermostOf(clauses, missing).map(({ id }) => clauseItem(portal, entry, id)),
  };
}

/** Clauses that the plan as a whole says it carries out; `''` for all of the document. */
function scopeOf(plan: Plan, document: string): Set<string> {
  const claims = plan.data.implements.filter((it) => it.document === document);
  return new Set(claims.flatMap(({ clauses }) => (clauses.length > 0 ? clauses : [''])));
}

/** Clauses that tasks name, in texts that are not here to prove them by. */
function namedBy(plan: Plan, document: string): string[] {
  return plan.data.tasks.flatMap((task) =>
    task.implements.filter((it) => it.document === document).flatMap(({ clauses }) => clauses),
  );
}

function tasksOn(portal: Portal, plan: Plan, node: string): TaskItem[] {
  const prefix = `${plan.id}/`;
  return portal.graph.tasksOf(node).flatMap(({ from }) => {
    const task =
      from.startsWith(prefix) && plan.data.tasks.find(({ id }) => id === from.slice(prefix.length));
    return task ? [taskItem(portal, plan, task)] : [];
  });
}

/** A clause without its document's name, and how it begins. */
function clauseItem(portal: Portal, entry: DocumentEntry, clause: string): ClauseItem {
  const address = documentAddress(portal, entry);
  if (!clause) return { label: planWords.wholeDocument, address, text: '' };
  const found = clausesOf(entry).find(({ id }) => clauseAnchor(id) === clauseAnchor(clause));
  const label = clauseWords(entry, clause);
  if (!found) return { label, address, text: '' };
  return { label, address: `${address}#${clauseAnchor(found.id)}`, text: beginningOf(found) };
}
