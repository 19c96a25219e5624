/** A clause as far as the tree goes. */
interface TreeClause {
  id: string;
  parent: string | null;
}

/** Which clauses of a document somebody has to carry out, and which of them a task does. */
export interface Coverage<C> {
  covered: C[];
  /** In the order of the text. */
  missing: C[];
}

/**
 * Coverage of a document by tasks, counted in its smallest clauses, those without others below them.
 *
 * A clause is asked for when it, or one above it, is in `scope`, where an empty id means the whole document; it
 * is covered when a task carries it or one above it out. A task for the whole document covers no single clause.
 */
export function coverageOf<C extends TreeClause>(
  clauses: readonly C[],
  scope: ReadonlySet<string>,
  carriedOut: ReadonlySet<string>,
): Coverage<C> {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const parents = new Set(clauses.map(({ parent }) => parent));
  const isWithin = (clause: C, ids: ReadonlySet<string>) => {
    for (let at: C | undefined = clause; at; at = byId.get(at.parent ?? '')) {
      if (ids.has(at.id)) return true;
    }
    return false;
  };
  const isAsked = (clause: C) => scope.has('') || isWithin(clause, scope);
  const asked = clauses.filter((clause) => !parents.has(clause.id) && isAsked(clause));
  const covered = asked.filter((clause) => isWithin(clause, carriedOut));
  return { covered, missing: asked.filter((clause) => !isWithin(clause, carriedOut)) };
}

/**
 * The same clauses in as few words as can be: where all smallest clauses below one are among them, that one stands for
 * them. In the order of the text.
 */
export function outermostOf<C extends TreeClause>(
  clauses: readonly C[],
  smallest: readonly C[],
): C[] {
  const wanted = new Set(smallest.map(({ id }) => id));
  const below = Map.groupBy(clauses, ({ parent }) => parent ?? '');
  const isWhole = (clause: C): boolean => {
    const parts = below.get(clause.id) ?? [];
    return parts.length === 0 ? wanted.has(clause.id) : parts.every(isWhole);
  };
  const told = new Set(clauses.filter(isWhole).map(({ id }) => id));
  return clauses.filter(({ id, parent }) => told.has(id) && !told.has(parent ?? ''));
}
