import { dayOf, formatDay } from '../../domain/calendar.ts';
import { shorten } from '../../domain/vietnamese.ts';
import { noteWords } from '../../strings/notes.ts';
import type { Note } from '../../study/notes/note.ts';
import { clauseTitle } from '../../study/notes/note-source.ts';
import { button, element } from '../dom/element.ts';
import { cardId } from './marks.ts';

const words = noteWords.card;
/** Letters of a quotation in a sentence about it. */
const SHORT = 60;

export interface CardOptions {
  number: number;
  /** Where the quotation leads. */
  address: string;
  /** What became of the passage since. */
  standing: readonly string[];
  timeZone: string;
  edit: () => void;
  remove: () => void;
}

/** A note as lists show it. */
export function noteCard(note: Note, options: CardOptions): HTMLElement[] {
  const { number, address, standing, edit, remove } = options;
  const hidden = () => element('span', { class: 'visually-hidden' }, [words.ofNote(number)]);
  const editButton = button(words.edit, edit, { 'data-act': 'edit' });
  const removeButton = button(words.remove, remove, { 'data-act': 'remove' });
  editButton.append(hidden());
  removeButton.append(hidden());
  return [
    element('p', { class: 'kind', 'data-kind': note.kind }, [
      element('span', { class: 'number' }, [words.number(number)]),
      ` ${noteWords.kinds[note.kind]}`,
    ]),
    element('blockquote', {}, [
      element('a', { href: address }, [noteWords.quoted(note.anchor.quotation)]),
    ]),
    element('p', { class: 'where' }, [`${clauseTitle(note)}, ${daysOf(note, options.timeZone)}`]),
    ...standing.map((line) => element('p', { class: 'standing' }, [line])),
    ...(note.text.trim() ? [element('p', { class: 'own' }, [note.text])] : []),
    element('p', { class: 'buttons no-print' }, [editButton, removeButton]),
  ];
}

/** What stands in the place of a deleted note, as long as it can be had back. */
export function removedCard(note: Note, undo: () => void): HTMLElement[] {
  return [
    element('p', { class: 'removed' }, [
      `${words.removed(shorten(note.anchor.quotation, SHORT))} `,
      button(words.undo, undo, { 'data-act': 'undo' }),
    ]),
  ];
}

/** The item of a note in its list. */
export function cardItem(note: Note): HTMLLIElement {
  return element('li', { id: cardId(note), class: 'note', tabindex: '-1' });
}

function daysOf({ madeAt, changedAt }: Note, timeZone: string): string {
  const day = (instant: string) => formatDay(dayOf(instant, timeZone));
  const made = words.made(day(madeAt));
  return madeAt === changedAt ? made : `${made}, ${words.changed(day(changedAt))}`;
}
