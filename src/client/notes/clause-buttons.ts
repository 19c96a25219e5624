import { noteWords } from '../../strings/notes.ts';
import { button, element } from '../dom/element.ts';

/** A button below each clause that opens a note on all of it: the way that needs no selecting. */
export function offerClauseNotes(
  root: Element,
  open: (block: Element, opener: HTMLElement) => void,
): void {
  const blocks = root.matches('.prose') ? [root] : root.querySelectorAll('.prose');
  for (const block of blocks) {
    const clause = block.closest<HTMLElement>('section[data-clause]')?.dataset['clause'];
    const opener = button(noteWords.onClause, () => open(block, opener));
    const words = noteWords.aboutClause(clause ?? noteWords.standing.opening);
    opener.append(element('span', { class: 'visually-hidden' }, [words]));
    block.after(element('p', { class: 'note-clause no-print' }, [opener]));
  }
}
