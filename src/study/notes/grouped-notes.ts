import { compareVietnamese } from '../../domain/vietnamese.ts';
import { compareNotes, type Note, type NotedDocument } from './note.ts';

/** A document and the notes on it. */
export interface NotedGroup {
  document: NotedDocument;
  notes: Note[];
}

/** Notes by document, in the order of the documents' names; in each as they were made. */
export function notesByDocument(notes: readonly Note[]): NotedGroup[] {
  const groups = [...Map.groupBy(notes, ({ document }) => document.id).values()].map((of) => {
    const [...sorted] = of;
    sorted.sort(compareNotes);
    // The last one made knows the document as it is named today.
    const newest = sorted.at(-1);
    return newest && { document: newest.document, notes: sorted };
  });
  return groups
    .filter((group) => group !== undefined)
    .sort((a, b) => compareVietnamese(a.document.name, b.document.name));
}
