import { v4 } from 'uuid';
import { mergeNotes, type Merge } from '../../study/notes/merge-notes.ts';
import { changedNote, type Note, type NoteContent } from '../../study/notes/note.ts';
import { openNotes, type NoteDatabase } from './note-database.ts';
import { Tabs } from './tabs.ts';
import { troubleOf } from './trouble.ts';

/** What became of a change. */
export interface Saved {
  note: Note;
  /**
   * `apart`: another tab had changed the note meanwhile, so the change is a note of its own beside it. `again`: another
   * tab had deleted it, and it stands again as changed.
   */
  outcome: 'saved' | 'apart' | 'again';
}

/**
 * The notes of a portal in this browser. Every change is one transaction that looks at what is kept before it writes,
 * so that tabs do not overwrite each other. Every method throws StorageTrouble where the storage refuses.
 */
export class NoteStore {
  private readonly basePath: string;
  private readonly tabs: Tabs;
  private opened: Promise<NoteDatabase> | undefined;

  constructor(basePath: string) {
    this.basePath = basePath;
    this.tabs = new Tabs(basePath);
  }

  /** Be told when another tab changed notes. */
  onChange(changed: () => void): void {
    this.tabs.onChange(changed);
  }

  /** All notes, or those of one document. */
  all(document?: string): Promise<Note[]> {
    return this.use((database) =>
      document === undefined
        ? database.getAll('notes')
        : database.getAllFromIndex('notes', 'document', document),
    );
  }

  /** Keep a new note, or one that was deleted before. */
  add(note: Note): Promise<void> {
    return this.change(async (database) => {
      await database.put('notes', note);
    });
  }

  /** Change a note as the reader saw it. */
  save(seen: Note, content: NoteContent, at: string): Promise<Saved> {
    return this.change(async (database) => {
      const transaction = database.transaction('notes', 'readwrite');
      const kept = await transaction.store.get(seen.id);
      const changed = changedNote(seen, content, at);
      const isOther = kept !== undefined && kept.revision !== seen.revision;
      const isSame = isOther && kept.text === changed.text && kept.kind === changed.kind;
      const note = isSame ? kept : isOther ? { ...changed, id: v4() } : changed;
      await Promise.all([isSame ? undefined : transaction.store.put(note), transaction.done]);
      const outcome = kept === undefined ? 'again' : isOther && !isSame ? 'apart' : 'saved';
      return { note, outcome };
    });
  }

  /** Delete a note as the reader saw it; false where another tab had changed it meanwhile, and it stays. */
  remove(seen: Note): Promise<boolean> {
    return this.change(async (database) => {
      const transaction = database.transaction('notes', 'readwrite');
      const kept = await transaction.store.get(seen.id);
      const isAsSeen = kept === undefined || kept.revision === seen.revision;
      await Promise.all([isAsSeen && transaction.store.delete(seen.id), transaction.done]);
      return isAsSeen;
    });
  }

  /** Delete every note. */
  clear(): Promise<void> {
    return this.change((database) => database.clear('notes'));
  }

  /** Join notes from a file with those that are kept, all or none. */
  join(coming: readonly Note[]): Promise<Merge> {
    return this.change(async (database) => {
      const transaction = database.transaction('notes', 'readwrite');
      const merge = mergeNotes(await transaction.store.getAll(), coming);
      await Promise.all([...merge.write.map((it) => transaction.store.put(it)), transaction.done]);
      return merge;
    });
  }

  private async change<T>(act: (database: NoteDatabase) => Promise<T>): Promise<T> {
    const result = await this.use(act);
    this.tabs.tell();
    return result;
  }

  private async use<T>(act: (database: NoteDatabase) => Promise<T>): Promise<T> {
    this.opened ??= openNotes(this.basePath, () => {
      this.opened = undefined;
    });
    try {
      return await act(await this.opened);
    } catch (error) {
      // The next try opens the database anew.
      this.opened = undefined;
      throw troubleOf(error);
    }
  }
}
