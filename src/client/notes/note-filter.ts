import { wordKey } from '../../domain/vietnamese.ts';
import type { Note } from '../../study/notes/note.ts';

/** What a reader wants to see of the notes; an empty value asks for nothing. */
export interface NoteWish {
  document: string;
  kind: string;
  words: string;
}

/** Whether a note is one of those that are wished for. */
export function isWished(note: Note, { document, kind, words }: NoteWish): boolean {
  const key = wordKey(words);
  const said = [note.text, note.anchor.quotation, note.anchor.words, note.document.name];
  return (
    (document === '' || note.document.id === document) &&
    (kind === '' || note.kind === kind) &&
    (key === '' || said.some((it) => wordKey(it).includes(key)))
  );
}
