/** A part of a document as its page offers it to be marked as read. */
export interface PagePart {
  id: string;
  /** Ids under which its clause was published before. */
  former: readonly string[];
  /** Words that cite it. */
  words: string;
}

/** Ids of the clauses that a reader has marked, oldest mark first. */
export type ReadClauses = readonly string[];

/** The marks with one more, or one fewer. A mark under a former id is the same mark. */
export function withMark(
  read: ReadClauses,
  { id, former }: PagePart,
  isRead: boolean,
): ReadClauses {
  const others = read.filter((it) => it !== id && !former.includes(it));
  return isRead ? [...others, id] : others;
}

/** Whether a part is marked, under the id that it has or had. */
export function isMarked(read: ReadClauses, { id, former }: PagePart): boolean {
  return read.some((it) => it === id || former.includes(it));
}

/** How far a reader is. Marks of clauses that are gone count for nothing. */
export interface Progress {
  count: number;
  total: number;
  /** Where to go on: the first part not read after the one marked last, else the first not read. */
  next?: PagePart;
}

export function progressOf(read: ReadClauses, parts: readonly PagePart[]): Progress {
  const marked = parts.filter((part) => isMarked(read, part));
  const last = parts.findIndex((part) => isMarked(read.slice(-1), part));
  const left = parts.filter((part) => !isMarked(read, part));
  const next = left.find((part) => parts.indexOf(part) > last) ?? left[0];
  return { count: marked.length, total: parts.length, ...(next && { next }) };
}
