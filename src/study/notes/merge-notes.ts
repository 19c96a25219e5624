import { v5 } from 'uuid';
import { fingerprint, type Note } from './note.ts';

/** Namespace of the ids of second copies, so that the same copy has the same id whenever it comes. */
const COPIES = '6f1f0c52-3a5e-4f0c-9d6a-0a6f3f6d2b11';

/** What becomes of notes that come from a file. */
export interface Merge {
  /** To be written: new ones, changed ones, copies. */
  write: Note[];
  added: number;
  /** Held in an older revision, and now in that of the file. */
  renewed: number;
  /** Changed here and in the file apart: both are kept. */
  copied: number;
  /** Held already, as they are in the file or newer. */
  known: number;
}

/**
 * Join notes from a file with those that are held. Nothing that was written is lost: a note is replaced only by a later
 * content of itself, an older one is left aside, and where both were changed apart the file's becomes a note of its own.
 * Doing it twice changes nothing.
 */
export function mergeNotes(held: readonly Note[], coming: readonly Note[]): Merge {
  const byId = new Map(held.map((note) => [note.id, note]));
  const merge: Merge = { write: [], added: 0, renewed: 0, copied: 0, known: 0 };
  const written = new Map<string, Note>();
  const write = (note: Note) => {
    byId.set(note.id, note);
    written.set(note.id, note);
  };
  for (const note of coming) {
    const own = byId.get(note.id);
    const copy = secondCopy(note);
    if (!own) {
      merge.added += 1;
      write(note);
    } else if (isEarlierOf(note, own)) merge.known += 1;
    else if (isEarlierOf(own, note)) {
      merge.renewed += 1;
      write(note);
    } else if (byId.has(copy.id)) merge.known += 1;
    else {
      merge.copied += 1;
      write(copy);
    }
  }
  return { ...merge, write: [...written.values()] };
}

/** A content that was written apart from the note it began as, as a note of its own. */
export function secondCopy(note: Note): Note {
  return { ...note, id: v5(`${note.id} ${fingerprint(note)}`, COPIES) };
}

/** Is a note the same as another one, or what the other one was before? */
function isEarlierOf(note: Note, other: Note): boolean {
  const sign = fingerprint(note);
  if (sign === fingerprint(other)) return note.revision <= other.revision;
  return note.revision < other.revision && other.past.includes(sign);
}
