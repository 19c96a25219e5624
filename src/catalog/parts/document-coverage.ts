import type { Clause } from '../../domain/clause.ts';
import { coverageOf, type Coverage } from '../../domain/clause-coverage.ts';
import { clauseNode, taskNode } from '../../domain/graph.ts';
import { shorten } from '../../domain/vietnamese.ts';
import { coverageWords } from '../../strings/progress.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { Link } from '../views/parts.ts';
import { clauseAddress, clausesOf, clauseWords } from './clauses.ts';
import { documentAddress, documentName } from './documents.ts';

/** A document that plans carry out, by its smallest clauses. */
export interface DocumentCoverage {
  document: Link;
  subject: string;
  /** Absent where the portal holds no text to compare. */
  counts?: { covered: number; asked: number; words: string };
  missing: (Link & { text: string })[];
}

/** Longest beginning of a clause that a list shows. */
const BEGINNING = 110;

/** How far tasks cover the documents that plans carry out; those with most gaps first. */
export function documentCoverage(portal: Portal): DocumentCoverage[] {
  const scopes = scopesOf(portal);
  return portal.documents
    .flatMap((entry) => {
      const scope = scopes.get(entry.id);
      return scope && !entry.data.withdrawn ? [coverageView(portal, entry, scope)] : [];
    })
    .sort((a, b) => b.missing.length - a.missing.length);
}

/** Clauses of a document that are asked for, by whether a task of any plan carries them out. */
export function coverageByTasks(
  portal: Portal,
  entry: DocumentEntry,
  scope: ReadonlySet<string>,
): Coverage<Clause> {
  const clauses = clausesOf(entry);
  const carried = clauses
    .map(({ id }) => id)
    .filter((id) => portal.graph.tasksOf(clauseNode(entry.id, id)).length > 0);
  return coverageOf(clauses, scope, new Set(carried));
}

function coverageView(portal: Portal, entry: DocumentEntry, scope: Set<string>): DocumentCoverage {
  const { covered, missing } = coverageByTasks(portal, entry, scope);
  const asked = covered.length + missing.length;
  const address = documentAddress(portal, entry);
  return {
    document: { label: documentName(entry), address },
    subject: entry.data.subject,
    ...(asked > 0 && {
      counts: {
        covered: covered.length,
        asked,
        words: coverageWords.ofClauses(covered.length, asked),
      },
    }),
    missing: missing.map((clause) => ({
      label: clauseWords(entry, clause.id),
      address: clauseAddress(portal, entry, clause.id),
      text: beginningOf(clause),
    })),
  };
}

/** Clauses that plans and their tasks say they carry out, by document; `''` for all of it. */
function scopesOf(portal: Portal): Map<string, Set<string>> {
  const scopes = new Map<string, Set<string>>();
  for (const { data } of portal.listedPlans) {
    for (const edge of [...data.implements, ...data.tasks.flatMap((task) => task.implements)]) {
      const scope = scopes.get(edge.document) ?? new Set<string>();
      scopes.set(edge.document, scope);
      for (const clause of edge.clauses.length > 0 ? edge.clauses : ['']) scope.add(clause);
    }
  }
  return scopes;
}

/** How a clause begins, or its title. */
export function beginningOf({ heading, text }: Clause): string {
  return shorten(heading || text, BEGINNING);
}

/** Claims of tasks to carry clauses out, by their basis. */
export function basesOf(portal: Portal): { stated: number; editorial: number } {
  const claims = portal.listedPlans.flatMap(({ id, data }) =>
    data.tasks.flatMap((task) => portal.graph.clausesOf(taskNode(id, task.id))),
  );
  const stated = claims.filter(({ basis }) => basis === 'stated').length;
  return { stated, editorial: claims.length - stated };
}
