import type { Anchor } from './anchor.ts';

/** What a reader marks a passage as; each has its place in a report of what was learnt (facts 6.1). */
export const NOTE_KINDS = ['main', 'new', 'unclear', 'action'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** The document as its page named it when the note was made: a note must be read without the portal. */
export interface NotedDocument {
  id: string;
  /** Type and symbol, or the common name. */
  name: string;
  subject: string;
  /** Words that cite the document in full. */
  citation: string;
  /** Path of the document's own page, with the portal's base path. */
  address: string;
}

/** A passage that a reader marked, and what the reader wrote about it. It never leaves the reader's browser. */
export interface Note {
  id: string;
  document: NotedDocument;
  anchor: Anchor;
  kind: NoteKind;
  /** The reader's words; empty for a mere highlight. */
  text: string;
  madeAt: string;
  changedAt: string;
  /** 1 when made, one more with each change. */
  revision: number;
  /** Fingerprints of the former contents, oldest first: they tell an older copy from another's change. */
  past: string[];
}

/** What a reader can change of a note. */
export type NoteContent = Pick<Note, 'kind' | 'text'>;

/** Former contents that a note remembers. */
const MEMORY = 60;

/** A note of its first revision. */
export function newNote(
  made: Pick<Note, 'id' | 'document' | 'anchor'> & NoteContent,
  at: string,
): Note {
  const text = made.text.normalize('NFC');
  return { ...made, text, madeAt: at, changedAt: at, revision: 1, past: [] };
}

/** The note after a change; the note itself where nothing is changed. */
export function changedNote(note: Note, content: NoteContent, at: string): Note {
  const text = content.text.normalize('NFC');
  if (text === note.text && content.kind === note.kind) return note;
  return {
    ...note,
    kind: content.kind,
    text,
    changedAt: at,
    revision: note.revision + 1,
    past: [...note.past, fingerprint(note)].slice(-MEMORY),
  };
}

/** Short sign of what a note says: equal for equal content, whoever holds it. */
export function fingerprint({ kind, text }: NoteContent): string {
  return hash(`${kind}\n${text}`);
}

/** In the order of documents by name, then as they were made. */
export function compareNotes(a: Note, b: Note): number {
  return a.madeAt.localeCompare(b.madeAt) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** Two sums over code units in 53 bits: not against forgers, only to tell a reader's own versions apart. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
