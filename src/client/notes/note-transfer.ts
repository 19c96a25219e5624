import { dayOf } from '../../domain/calendar.ts';
import { noteWords } from '../../strings/notes.ts';
import type { NoteSource } from '../../study/notes/note-file.ts';
import type { Note } from '../../study/notes/note.ts';
import { readNotes } from '../../study/notes/read-markdown.ts';
import { WORD_TYPE } from '../../study/notes/word/package.ts';
import { writeReport } from '../../study/notes/word/write-report.ts';
import { writeMarkdown } from '../../study/notes/write-markdown.ts';
import { download } from '../dom/download.ts';
import type { NoteStore } from './note-store.ts';
import { troubleOf } from './trouble.ts';

const words = noteWords.page;
/** Bytes of a file that can be one of notes. */
const MOST = 50_000_000;

/** Hand the reader a Markdown file of notes; returns what is to be said of it. */
export function saveMarkdown(notes: readonly Note[], source: NoteSource): string {
  const name = fileName(noteWords.file.name, source, 'md');
  download(name, writeMarkdown(notes, source), 'text/markdown;charset=utf-8');
  return words.made(name, notes.length);
}

/** Hand the reader the Word file of a report; returns what is to be said of it. */
export function saveReport(notes: readonly Note[], source: NoteSource): string {
  const name = fileName(noteWords.report.name, source, 'docx');
  download(name, writeReport(notes, source), WORD_TYPE);
  return words.made(name, notes.length);
}

function fileName(name: string, { at, timeZone }: NoteSource, ending: string): string {
  return `${name}-${dayOf(at, timeZone)}.${ending}`;
}

/** Join the notes of a file with those that are kept; tells what came of it and throws nothing. */
export async function importNotes(
  file: File,
  store: NoteStore,
): Promise<{ told: string; isRefused: boolean }> {
  const refused = (why: keyof typeof words.refused) => ({
    told: words.refused[why],
    isRefused: true,
  });
  if (file.size > MOST) return refused('too-large');
  const content = await file.text().catch(() => undefined);
  if (content === undefined) return refused('unreadable');
  const read = readNotes(content, new Date().toISOString());
  if (typeof read === 'string') return refused(read);
  const damaged = read.damaged > 0 ? ` ${words.damaged(read.damaged)}` : '';
  try {
    const { added, renewed, copied, known } = await store.join(read.notes);
    return { told: words.imported(added, renewed, copied, known) + damaged, isRefused: false };
  } catch (error) {
    const trouble = noteWords.troubleReading[troubleOf(error).kind];
    return { told: `${words.notImported} ${trouble}`, isRefused: true };
  }
}
