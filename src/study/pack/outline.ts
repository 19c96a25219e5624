import { withChildren } from '../../domain/clause-tree.ts';
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

/** Ids of the clauses that a choice takes from a document, those below the chosen ones included. */
export function takenFrom(document: PackDocument, chosen: readonly string[]): Set<string> {
  const { clauses } = document;
  if (chosen.includes('')) return new Set(clauses.map(({ id }) => id));
  return new Set(
    chosen.flatMap((id) => {
      const found = findClause(document, id);
      return found.kind === 'present'
        ? withChildren(clauses, found.clause).map((clause) => clause.id)
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
  const below = takenFrom(document, [id]);
  return [...chosen.filter((it) => !below.has(it)), id];
}
