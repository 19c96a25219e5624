import {
  editedText,
  FILE_FORM,
  FILE_MARK,
  NOTE_MARK,
  shownText,
  TEXT_MARK,
  tidy,
} from './markdown-marks.ts';
import { changedNote, type Note } from './note.ts';
import { parseNote } from './parse-note.ts';

/** Why a file gives no notes: it is none of ours, or newer than this reader. */
export type FileRefusal = 'not-notes' | 'newer-form';

export interface ReadNotes {
  notes: Note[];
  /** Notes that the file should hold and that cannot be read. */
  damaged: number;
}

/**
 * The notes of a file that `writeMarkdown` wrote. Words that somebody edited in the file count as a change of the note,
 * made `at` this instant.
 */
export function readNotes(file: string, at: string): ReadNotes | FileRefusal {
  const [, form, count] = FILE_MARK.exec(file.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '')) ?? [];
  if (form === undefined) return 'not-notes';
  if (Number(form) > FILE_FORM) return 'newer-form';
  const notes: Note[] = [];
  let marked = 0;
  /** Lines of the reader's words; undefined outside of them. */
  let shown: string[] | undefined;
  for (const line of file.split(/\r\n?|\n/)) {
    const [, json] = NOTE_MARK.exec(line.trim()) ?? [];
    if (line.startsWith('<!-- ghi-chep')) {
      marked += 1;
      const note = json === undefined ? undefined : parseNote(parseJson(json));
      if (note) notes.push(withEdit(note, shown, at));
      shown = undefined;
    } else if (line.trim() === TEXT_MARK) shown = [];
    else shown?.push(line);
  }
  return { notes, damaged: Math.max(marked, Number(count)) - notes.length };
}

function withEdit(note: Note, shown: string[] | undefined, at: string): Note {
  if (!shown) return note;
  const words = tidy(shown.join('\n'));
  if (words === tidy(shownText(note.text))) return note;
  return changedNote(note, { kind: note.kind, text: editedText(words) }, at);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
