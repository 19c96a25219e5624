import type { Place } from '../../study/notes/find-anchor.ts';
import type { Note } from '../../study/notes/note.ts';
import { noteWords } from '../../strings/notes.ts';
import { element } from '../dom/element.ts';
import { NOTE_PART, readPage, type Piece } from './page-text.ts';

/** A note that has its place in the text, and its number in the list. */
export interface PlacedNote {
  note: Note;
  place: Place;
  number: number;
}

/** Id of a note in the list of notes. */
export const cardId = (note: Note) => `ghi-chep_${note.id}`;
/** Id of the first mark of a note in the text. */
export const markId = (note: Note) => `doan_${note.id}`;

/** Put the marks of notes into the text, in place of those that were there. */
export function drawMarks(root: Element, placed: readonly PlacedNote[]): void {
  eraseMarks(root);
  if (placed.length === 0) return;
  const cuts = placed.flatMap(({ place }) => [place.start, place.end]);
  const parts = readPage(root).pieces.flatMap((piece) => cutAt(piece, cuts));
  const marks = new Map<PlacedNote, HTMLElement[]>(placed.map((it) => [it, []]));
  for (const { node, start } of parts) {
    const end = start + node.data.length;
    const covering = placed.filter(({ place }) => place.start < end && start < place.end);
    const [first] = covering;
    // Space between blocks is no text, and a mark has no place there.
    if (!first || !node.data.trim()) continue;
    const mark = element('mark', { 'data-kind': first.note.kind });
    node.replaceWith(mark);
    mark.append(node);
    for (const it of covering) marks.get(it)?.push(mark);
  }
  for (const [it, own] of marks) tellEnds(it, own);
}

/** Words for those who hear the text, and a way to the note. */
function tellEnds({ note, number }: PlacedNote, marks: readonly HTMLElement[]): void {
  const [first] = marks;
  const last = marks.at(-1);
  if (!first || !last) return;
  const kind = noteWords.kinds[note.kind];
  const begins = element('span', { class: 'visually-hidden', [NOTE_PART]: '' }, [
    noteWords.begins(kind),
  ]);
  first.prepend(element('span', { id: markId(note), [NOTE_PART]: '' }), begins);
  const words = element('span', { class: 'visually-hidden' }, [` ${noteWords.ends(number)}`]);
  const link = element(
    'a',
    { class: 'note-link', href: `#${cardId(note)}`, [NOTE_PART]: '', title: kind },
    [element('span', { 'aria-hidden': 'true' }, [String(number)]), words],
  );
  // A link has no place inside another one.
  (last.closest('a') ?? last).after(link);
}

function eraseMarks(root: Element): void {
  for (const part of root.querySelectorAll(`[${NOTE_PART}]`)) part.remove();
  for (const mark of root.querySelectorAll('mark[data-kind]')) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize();
  }
}

/** A piece of text as the parts that cuts make of it. */
function cutAt(piece: Piece, cuts: readonly number[]): Piece[] {
  const end = piece.start + piece.node.data.length;
  const within = [...new Set(cuts)].filter((cut) => piece.start < cut && cut < end);
  const rest = within
    .sort((a, b) => b - a)
    .map((cut) => ({ node: piece.node.splitText(cut - piece.start), start: cut }));
  return [piece, ...rest.reverse()];
}
