import { wordsBelowTitle, type Clause } from './clause.ts';

type Unit = Pick<Clause, 'id' | 'kind' | 'heading' | 'level' | 'text'>;

/** Clauses that are read in one go, from a title down to what follows it without titles of its own. */
export interface ReadingPart {
  first: string;
  last: string;
}

/**
 * The parts in which a reader goes through a document: each clause with a title, each article, each outermost clause.
 * A title above others, with no words of its own, is no part.
 */
export function readingParts(clauses: readonly Unit[]): ReadingPart[] {
  const parts: { first: string; last: string; hasWords: boolean }[] = [];
  for (const { id, kind, heading, level, text } of clauses) {
    const open = parts.at(-1);
    const hasWords = wordsBelowTitle({ heading, text }) !== '';
    if (!open || heading !== '' || kind === 'article' || level === 1) {
      parts.push({ first: id, last: id, hasWords });
    } else {
      open.last = id;
      open.hasWords ||= hasWords;
    }
  }
  return parts.filter(({ hasWords }) => hasWords).map(({ first, last }) => ({ first, last }));
}
