/** What a reader chose: a clause with what stands below it, or a whole document. */
export interface Extract {
  document: string;
  /** Id of the clause in its document's page; empty for the whole document. */
  clause: string;
}

/** Name of the choice in an address: `?chon=<document>~<clause>~<clause>&chon=<document>`. */
export const CHOICE = 'chon';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const CLAUSE = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/;

/**
 * The choice in the query of an address, in its order, each extract once. What cannot be read stands in `unread`, so
 * that it can be said.
 */
export function readChoice(query: string): { extracts: Extract[]; unread: string[] } {
  const extracts: Extract[] = [];
  const unread: string[] = [];
  for (const part of new URLSearchParams(query).getAll(CHOICE)) {
    const [document = '', ...clauses] = part.split('~');
    if (!ID.test(document)) {
      unread.push(part);
      continue;
    }
    for (const clause of clauses.length > 0 ? clauses : ['']) {
      if (clauses.length > 0 && !CLAUSE.test(clause)) unread.push(`${document}~${clause}`);
      else if (!extracts.some((it) => isSame(it, { document, clause })))
        extracts.push({ document, clause });
    }
  }
  return { extracts, unread };
}

/** The query that holds a choice: neighbours of one document share a part; empty for no extract. */
export function writeChoice(extracts: readonly Extract[]): string {
  const parts: string[] = [];
  let open = '';
  for (const { document, clause } of extracts) {
    if (clause && open === document) parts.push(`${parts.pop() ?? ''}~${clause}`);
    else parts.push(`${CHOICE}=${document}${clause && `~${clause}`}`);
    open = clause ? document : '';
  }
  return parts.join('&');
}

export function isSame(a: Extract, b: Extract): boolean {
  return a.document === b.document && a.clause === b.clause;
}

/**
 * Is the extract in the choice already: itself, its whole document, or a clause whose path begins its own? The outline
 * of a document may know of more.
 */
export function isChosen(extracts: readonly Extract[], { document, clause }: Extract): boolean {
  return extracts.some(
    (it) =>
      it.document === document &&
      (it.clause === '' || it.clause === clause || clause.startsWith(`${it.clause}/`)),
  );
}

/** Move the item at a place by so many places; at an end nothing moves. */
export function moved<T>(items: readonly T[], from: number, by: number): T[] {
  const to = from + by;
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}
