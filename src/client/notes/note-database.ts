import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Note } from '../../study/notes/note.ts';
import { StorageTrouble, troubleOf } from './trouble.ts';

/** Notes by id, and by document. */
export interface NoteSchema extends DBSchema {
  notes: { key: string; value: Note; indexes: { document: string } };
}

export type NoteDatabase = IDBPDatabase<NoteSchema>;

/** Form of the database; a later one changes it in `upgrade`. */
const FORM = 1;

/**
 * Open the notes of one portal: portals below one host have a database each, by their base path. Throws
 * StorageTrouble where the browser keeps nothing, or another tab holds another form open. `onClosed` is called when
 * the database is taken away later, by a newer tab or by the browser.
 */
export async function openNotes(
  basePath: string,
  onClosed: () => void,
  form = FORM,
): Promise<NoteDatabase> {
  // Some browsers have no storage in private windows and no such name.
  if (typeof indexedDB === 'undefined') throw new StorageTrouble('forbidden');
  try {
    return await opened(databaseName(basePath), onClosed, form);
  } catch (error) {
    throw troubleOf(error);
  }
}

function opened(name: string, onClosed: () => void, form: number): Promise<NoteDatabase> {
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    openDB<NoteSchema>(name, form, {
      upgrade(database, before) {
        if (before >= 1) return;
        const store = database.createObjectStore('notes', { keyPath: 'id' });
        store.createIndex('document', 'document.id');
      },
      blocked() {
        isGivenUp = true;
        reject(new StorageTrouble('blocked'));
      },
      blocking(_current, _next, event) {
        (event.target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    }).then((database) => (isGivenUp ? database.close() : resolve(database)), reject);
  });
}

export function databaseName(basePath: string): string {
  return `ghi-chep ${basePath}`;
}
