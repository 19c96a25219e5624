import { wordKey } from '../../domain/vietnamese.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { MarginNote } from '../views/parts.ts';
import { clausesOf } from './clauses.ts';

/** Shorter terms stand inside too many other words. */
const SHORTEST = 5;

/** Terms of the glossary by the clause in which a document uses them first. */
export function termNotes(portal: Portal, entry: DocumentEntry): Map<string, MarginNote[]> {
  const waiting = new Map(
    portal.library.glossary
      .filter(({ data }) => data.term.length >= SHORTEST)
      .map(({ data }) => [wordsOf(data.term), data]),
  );
  const notes = new Map<string, MarginNote[]>();
  for (const { id, text } of clausesOf(entry)) {
    const words = wordsOf(text);
    for (const [key, term] of waiting) {
      if (!words.includes(key)) continue;
      waiting.delete(key);
      const link = { label: term.term, address: portal.routes.term(term.id) };
      const note: MarginNote = { kind: 'term', link, text: term.definition };
      notes.set(id, [...(notes.get(id) ?? []), note]);
    }
  }
  return notes;
}

/** Whole words with a space on either side, so that a term is not found inside another word. */
function wordsOf(text: string): string {
  return ` ${wordKey(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
}
