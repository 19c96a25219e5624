import { notesByDocument } from '../../study/notes/grouped-notes.ts';
import type { Note } from '../../study/notes/note.ts';
import { element } from '../dom/element.ts';

/** Offer the documents that have notes, and keep the one that is chosen. */
export function showDocumentChoice(select: HTMLSelectElement, notes: readonly Note[]): void {
  const chosen = select.value;
  const [all] = select.options;
  const options = notesByDocument(notes).map(({ document }) =>
    element('option', { value: document.id }, [document.name]),
  );
  select.replaceChildren(...(all ? [all] : []), ...options);
  select.value = options.some(({ value }) => value === chosen) ? chosen : '';
}
