import { clauseAnchor } from '../../src/domain/clause.ts';
import type { Entry, Library } from '../../src/collections/library.ts';
import type { DocumentEntry } from '../../src/catalog/portal.ts';
import type { Finding } from './portal.ts';

/** Clauses and tasks that something names by document or plan. */
interface Named {
  file: string;
  path: (string | number)[];
  document: string;
  clauses: { clause: string; path: (string | number)[] }[];
  line?: number;
}

/**
 * Every clause named must stand in the outline of its document, and every task in its plan. A stub has no text
 * to prove a clause by, so its clauses are taken as given.
 */
export function checkClauses(library: Library): Finding[] {
  const { resolutions, documents, plans } = library;
  const byId = new Map([...resolutions, ...documents, ...plans].map((it) => [it.id, it]));
  const tasks = new Map(
    plans.map(({ id, data }) => [id, new Set(data.tasks.map((task) => task.id))]),
  );
  const lost = namedClauses(library).flatMap(({ file, document, clauses, line }) => {
    const entry = byId.get(document);
    if (!entry) return line === undefined ? [] : [unknownDocument(file, line, document)];
    if (entry.data.text === 'stub') return [];
    const known = new Set(entry.body?.clauses.map(({ id }) => clauseAnchor(id)));
    return clauses
      .filter(({ clause }) => !known.has(clause))
      .map(({ clause, path }) => ({
        file,
        path,
        field: line ? 'body' : path.join('.'),
        rule: 'unknown-clause',
        values: { clause, document },
        ...(line !== undefined && { line }),
      }));
  });
  return [...lost, ...lostTasks(library, tasks)];
}

/** A document that a body names; those that fields name are held against the portal with all references. */
function unknownDocument(file: string, line: number, id: string): Finding {
  return {
    file,
    line,
    path: [],
    field: 'body',
    rule: 'unresolved',
    values: { id, target: 'documents' },
  };
}

function lostTasks({ articles }: Library, tasks: Map<string, Set<string>>): Finding[] {
  return articles.flatMap(({ file, data }) =>
    data.reports.flatMap((edge, index): Finding[] => {
      if (!('task' in edge) || (tasks.get(edge.plan)?.has(edge.task) ?? true)) return [];
      const path = ['reports', index, 'task'];
      const values = { task: edge.task, plan: edge.plan };
      return [{ file, path, field: path.join('.'), rule: 'unknown-task', values }];
    }),
  );
}

function namedClauses(library: Library): Named[] {
  const { articles, resolutions, documents, plans, guides, glossary } = library;
  return [
    ...articles.flatMap((it) => edgesOf(it, it.data.reports, ['reports'])),
    ...[...resolutions, ...documents, ...plans].flatMap((it) =>
      edgesOf(it, it.data.relations, ['relations']),
    ),
    ...plans.flatMap((it) => [
      ...edgesOf(it, it.data.implements, ['implements']),
      ...it.data.tasks.flatMap((task, index) =>
        edgesOf(it, task.implements, ['tasks', index, 'implements']),
      ),
      ...it.data.indicators.flatMap((indicator, index) =>
        edgesOf(it, indicator.implements, ['indicators', index, 'implements']),
      ),
    ]),
    ...[...resolutions, ...documents, ...plans].map((it) => studied(it)),
    ...glossary.flatMap(({ file, data: { document, clause } }, index) =>
      document && clause
        ? [{ file, path: [], document, clauses: [{ clause, path: [index, 'clause'] }] }]
        : [],
    ),
    ...guides.flatMap(({ file, body, bodyLine }) =>
      (body?.quotedClauses ?? []).map(({ document, clause, line }) => ({
        file,
        path: [],
        document,
        clauses: clause ? [{ clause, path: [] }] : [],
        line: (bodyLine ?? 1) + line - 1,
      })),
    ),
  ];
}

/** Clauses of a document that its own study matter names. */
function studied({ id, file, data: { study } }: DocumentEntry): Named {
  const named = (list: 'newPoints' | 'questions') =>
    (study?.[list] ?? []).flatMap(({ clause }, index) =>
      clause ? [{ clause, path: ['study', list, index, 'clause'] }] : [],
    );
  const clauses = [...named('newPoints'), ...named('questions')];
  return { file, path: ['study'], document: id, clauses };
}

interface ClauseEdge {
  document?: string | undefined;
  clauses: string[];
}

function edgesOf(
  { file }: Entry,
  edges: readonly (ClauseEdge | { task: string })[],
  path: (string | number)[],
): Named[] {
  return edges.flatMap((edge, index) => {
    if ('task' in edge || !edge.document) return [];
    const at = [...path, index];
    const clauses = edge.clauses.map((clause, place) => ({
      clause,
      path: [...at, 'clauses', place],
    }));
    return [{ file, path: at, document: edge.document, clauses }];
  });
}
