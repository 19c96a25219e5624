import type { Entry } from '../collections/library.ts';
import type { DocumentEntry, HeldRelation } from './portal.ts';

/** Relations that a document holds: those it states, and for a plan the documents that it carries out. */
export function relationsOf(acting: DocumentEntry): HeldRelation[] {
  const stated = acting.data.relations.map((relation) => ({
    acting,
    relation,
    basis: 'stated' as const,
  }));
  return acting.collection === 'plans' ? [...stated, ...carriedOut(acting)] : stated;
}

/** What a plan carries out: as it says itself, else as its tasks say, one relation a document and basis. */
function carriedOut(plan: Entry<'plans'>): HeldRelation[] {
  const { relations, tasks } = plan.data;
  const named = new Set(
    relations.filter(({ kind }) => kind === 'implements').map(({ document }) => document),
  );
  const own = plan.data.implements.filter(({ document }) => !named.has(document));
  const known = new Set([...named, ...plan.data.implements.map(({ document }) => document)]);
  const ofTasks = tasks.flatMap((task) => task.implements.filter((it) => !known.has(it.document)));
  const groups = Map.groupBy([...own, ...ofTasks], (it) => `${it.document} ${it.basis}`);
  return [...groups.values()].flatMap((claims) => {
    const [first] = claims;
    if (!first) return [];
    const isWhole = claims.some(({ clauses }) => clauses.length === 0);
    const clauses = isWhole ? [] : [...new Set(claims.flatMap((it) => it.clauses))];
    const quotation = claims.find((it) => it.quotation)?.quotation;
    const relation = { kind: 'implements' as const, document: first.document, clauses, quotation };
    return [{ acting: plan, relation, basis: first.basis }];
  });
}

/** Relations of all documents by the document that they act on. */
export function relationsByTarget(
  documents: readonly DocumentEntry[],
): (document: string) => readonly HeldRelation[] {
  const byTarget = Map.groupBy(
    documents.flatMap(relationsOf),
    ({ relation }) => relation.document ?? '',
  );
  return (document) => byTarget.get(document) ?? [];
}
