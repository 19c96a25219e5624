import { dayOf, formatDay } from '../../domain/calendar.ts';
import { noteWords } from '../../strings/notes.ts';
import { notesByDocument, type NotedGroup } from './grouped-notes.ts';
import { FILE_FORM, shownText, TEXT_MARK, toComment } from './markdown-marks.ts';
import type { NoteSource } from './note-file.ts';
import type { Note } from './note.ts';
import { clauseAddress, clauseTitle } from './note-source.ts';

const words = noteWords.file;

/**
 * Notes as a Markdown file to read and to print, which `readNotes` reads again. Whole notes stand in comments that no
 * reader of Markdown shows.
 */
export function writeMarkdown(notes: readonly Note[], source: NoteSource): string {
  const { site, page, at, timeZone } = source;
  const blocks = [
    `<!-- cong-khai:ghi-chep ${FILE_FORM} ${notes.length} -->`,
    `# ${noteWords.title}`,
    `${words.made(site, formatDay(dayOf(at, timeZone)))} ${words.howToImport(page)}`,
    ...notesByDocument(notes).flatMap((group) => documentBlocks(group, source)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function documentBlocks({ document, notes }: NotedGroup, source: NoteSource): string[] {
  const { name, subject, address } = document;
  return [
    `## ${onOneLine(name)}`,
    ...(subject && subject !== name ? [onOneLine(subject)] : []),
    `<${source.origin}${address}>`,
    ...notes.flatMap((note) => noteBlocks(note, source)),
  ];
}

function noteBlocks(note: Note, { origin, timeZone }: NoteSource): string[] {
  const { anchor, kind, text, madeAt, changedAt } = note;
  const day = (instant: string) => formatDay(dayOf(instant, timeZone));
  const days =
    madeAt === changedAt
      ? words.noteMade(day(madeAt))
      : words.noteChanged(day(madeAt), day(changedAt));
  return [
    `### ${clauseTitle(note)}`,
    `> ${onOneLine(anchor.quotation)}`,
    `<${clauseAddress(note, origin)}>`,
    `**${noteWords.kinds[kind]}.** ${days}.`,
    TEXT_MARK,
    ...(text.trim() ? [shownText(text)] : []),
    toComment(note),
  ];
}

/** Outside words can neither begin a block of their own nor a mark. */
function onOneLine(line: string): string {
  return shownText(line.replace(/\s+/g, ' ').trim());
}
