import type { PackDocument, PackQuestion } from './document.ts';
import { takenFrom } from './outline.ts';

/** Questions on a document as a whole, and on clauses that a choice takes from it. */
export function questionsOn(document: PackDocument, chosen: readonly string[]): PackQuestion[] {
  const taken = takenFrom(document, chosen);
  return document.questions.filter(
    ({ clause }) => clause === undefined || chosen.includes('') || taken.has(clause),
  );
}
