/** A claim of the chain: from what makes it to what it is about. */
export interface Edge {
  /** Article or task that makes the claim. */
  from: string;
  /** Clause `document#path` (`document#` for the whole document) or task `plan/task`. */
  to: string;
  basis: 'stated' | 'editorial';
  quotation?: string | undefined;
}

/** The chain clause, task, evidence, readable from every side. */
export interface Graph {
  /** Tasks that carry a clause out, by clause. */
  tasksOf: (clause: string) => readonly Edge[];
  /** Clauses that a task carries out. */
  clausesOf: (task: string) => readonly Edge[];
  /** Articles that report on a clause or task. */
  reportsOn: (target: string) => readonly Edge[];
  /** What an article reports on. */
  reportsOf: (article: string) => readonly Edge[];
}

export const clauseNode = (document: string, clause = '') => `${document}#${clause}`;
export const taskNode = (plan: string, task: string) => `${plan}/${task}`;

/** Index the edges of a portal; `carriesOut` go from tasks to clauses, `reports` from articles to either. */
export function toGraph(carriesOut: readonly Edge[], reports: readonly Edge[]): Graph {
  const tasks = indexBy(carriesOut, 'to');
  const clauses = indexBy(carriesOut, 'from');
  const about = indexBy(reports, 'to');
  const by = indexBy(reports, 'from');
  return {
    tasksOf: (clause) => tasks.get(clause) ?? [],
    clausesOf: (task) => clauses.get(task) ?? [],
    reportsOn: (target) => about.get(target) ?? [],
    reportsOf: (article) => by.get(article) ?? [],
  };
}

function indexBy(edges: readonly Edge[], end: 'from' | 'to'): Map<string, Edge[]> {
  const index = new Map<string, Edge[]>();
  for (const edge of edges) {
    const list = index.get(edge[end]);
    if (list) list.push(edge);
    else index.set(edge[end], [edge]);
  }
  return index;
}
