import { dayOf, formatDay } from '../../../domain/calendar.ts';
import { noteWords } from '../../../strings/notes.ts';
import { notesByDocument, type NotedGroup } from '../grouped-notes.ts';
import type { NoteSource } from '../note-file.ts';
import { clauseAddress, clauseTitle } from '../note-source.ts';
import type { Note, NoteKind } from '../note.ts';
import type { Links } from './links.ts';
import { field, paragraph, paragraphs, run } from './markup.ts';

const words = noteWords.report;
/** Dotted lines where the reader noted nothing, and at the end of what is to be done. */
const LINES = 4;

/** Paragraphs of a report of what was learnt, in the two parts that are asked of members (facts 6.1). */
export function reportText(notes: readonly Note[], source: NoteSource, links: Links): string[] {
  const part = (kind: NoteKind) =>
    partOf(
      notes.filter((note) => note.kind === kind),
      { source, links, cited },
    );
  const cited = new Set<string>();
  const groups = notesByDocument(notes);
  const hasUnclear = notes.some(({ kind }) => kind === 'unclear');
  return [
    paragraph('Title', run(words.title)),
    ...(groups.length > 0 ? [paragraph('Subtitle', run(words.subject(namesOf(groups))))] : []),
    ...words.fields.map(field),
    paragraph('Heading1', run(words.understood)),
    paragraph('Heading2', run(words.main)),
    ...orLines(part('main')),
    paragraph('Heading2', run(words.new)),
    ...orLines(part('new')),
    ...(hasUnclear ? [paragraph('Heading2', run(words.unclear)), ...part('unclear')] : []),
    paragraph('Heading1', run(words.action)),
    ...part('action'),
    ...lines(),
    ...(groups.length > 0 ? sources(groups, source, links) : []),
    paragraph('Signature', run(words.placeAndDay, '<w:i/>')),
    paragraph('Signature', run(words.writer, '<w:b/>')),
    paragraph('Signature', run(words.signature, '<w:i/>')),
  ];
}

interface Context {
  source: NoteSource;
  links: Links;
  /** Documents that were cited in full before. */
  cited: Set<string>;
}

function partOf(notes: readonly Note[], context: Context): string[] {
  const groups = notesByDocument(notes);
  return groups.flatMap(({ document, notes: own }) => [
    ...(groups.length > 1 ? [paragraph('Heading3', run(document.name))] : []),
    ...own.flatMap((note) => noteText(note, context)),
  ]);
}

/** The quotation, its source, and what the reader wrote about it. */
function noteText(note: Note, { source, links, cited }: Context): string[] {
  const { document, anchor, text, madeAt } = note;
  const isFirst = !cited.has(document.id);
  cited.add(document.id);
  const citation = `${clauseTitle(note)} ${isFirst ? document.citation : document.name}`;
  const day = formatDay(dayOf(madeAt, source.timeZone));
  const address = clauseAddress(note, source.origin);
  return [
    paragraph('Quote', run(noteWords.quoted(anchor.quotation.replace(/\s+/g, ' ')))),
    paragraph('Source', run(`${words.cited(citation, day)} `) + links.to(address)),
    ...paragraphs('Own', text),
  ];
}

function sources(groups: readonly NotedGroup[], source: NoteSource, links: Links): string[] {
  const day = formatDay(dayOf(source.at, source.timeZone));
  return [
    paragraph('Heading1', run(words.sources)),
    ...groups.map(({ document }) =>
      paragraph(
        'Normal',
        run(`${document.citation}. ${words.readAt(source.site, day)} `) +
          links.to(source.origin + document.address),
      ),
    ),
  ];
}

function orLines(text: string[]): string[] {
  return text.length > 0 ? text : lines();
}

function lines(): string[] {
  return Array.from({ length: LINES }, () => field(''));
}

function namesOf(groups: readonly NotedGroup[]): string {
  return groups.map(({ document }) => document.name).join('; ');
}
