import { noteWords } from '../../strings/notes.ts';
import type { Note } from './note.ts';

/** Whole address of the clause that a note is about. */
export function clauseAddress({ document, anchor }: Note, origin: string): string {
  const hash = anchor.clause && `#${encodeURI(anchor.clause)}`;
  return origin + document.address + hash;
}

/** The clause as a title names it: `Khoản 1 Điều 4`. */
export function clauseTitle({ anchor }: Note): string {
  const words = anchor.words.replace(/\s+/g, ' ').trim();
  return words ? words.slice(0, 1).toUpperCase() + words.slice(1) : noteWords.opening;
}
