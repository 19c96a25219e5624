import type { PackClause, PackDocument } from './document.ts';

/** What an id means in a document as it is. */
export type Found =
  | { kind: 'present'; clause: PackClause; isMoved: boolean }
  | { kind: 'retired'; words: string; why: string }
  | { kind: 'unknown' };

/** Find the clause that an id names, or named when it was published. */
export function findClause({ clauses, retired }: PackDocument, id: string): Found {
  const own = clauses.find((clause) => clause.id === id);
  if (own) return { kind: 'present', clause: own, isMoved: false };
  const heir = clauses.find(({ former }) => former.includes(id));
  if (heir) return { kind: 'present', clause: heir, isMoved: true };
  const gone = retired.find((it) => it.id === id || it.former.includes(id));
  return gone ? { kind: 'retired', words: gone.words, why: gone.why } : { kind: 'unknown' };
}

/** A clause with all that stands below it, in the order of the text. */
export function withChildren(clauses: readonly PackClause[], id: string): PackClause[] {
  const first = clauses.findIndex((clause) => clause.id === id);
  const own = clauses[first];
  if (!own) return [];
  const after = clauses.slice(first + 1);
  const end = after.findIndex(({ level }) => level <= own.level);
  return [own, ...(end === -1 ? after : after.slice(0, end))];
}

/** The clauses in which a clause stands, outermost first. */
export function parentsOf(clauses: readonly PackClause[], id: string): PackClause[] {
  const place = clauses.findIndex((clause) => clause.id === id);
  const parents: PackClause[] = [];
  let level = clauses[place]?.level ?? 0;
  for (const clause of clauses.slice(0, Math.max(place, 0)).reverse()) {
    if (clause.level >= level) continue;
    parents.unshift(clause);
    level = clause.level;
  }
  return parents;
}

/** Ids of the clauses that a choice takes from a document, those below the chosen ones included. */
export function takenFrom(document: PackDocument, chosen: readonly string[]): Set<string> {
  const { clauses } = document;
  if (chosen.includes('')) return new Set(clauses.map(({ id }) => id));
  return new Set(
    chosen.flatMap((id) => {
      const found = findClause(document, id);
      return found.kind === 'present'
        ? withChildren(clauses, found.clause.id).map((clause) => clause.id)
        : [];
    }),
  );
}

/**
 * The chosen ids of a document after one was added or taken away. One that comes with a clause above it is not chosen
 * beside it.
 */
export function withToggled(
  document: PackDocument,
  chosen: readonly string[],
  id: string,
): string[] {
  if (chosen.includes(id)) return chosen.filter((it) => it !== id);
  if (id === '') return [''];
  const below = new Set(withChildren(document.clauses, id).map((clause) => clause.id));
  return [...chosen.filter((it) => !below.has(it)), id];
}
