import { noteWords } from '../../strings/notes.ts';
import { compareNotes, type Note } from '../../study/notes/note.ts';
import { cardItem, noteCard, removedCard } from './note-card.ts';
import { noteEditor } from './note-editor.ts';
import type { NoteStore } from './note-store.ts';
import { troubleOf } from './trouble.ts';

/** What a list of notes needs to know of its page. */
export interface ListContext {
  store: NoteStore;
  timeZone: string;
  say: (words: string) => void;
  numberOf: (note: Note) => number;
  addressOf: (note: Note) => string;
  standingOf: (note: Note) => readonly string[];
  /** Notes were changed here: show what is kept. */
  changed: () => Promise<void>;
}

type Act = 'edit' | 'remove' | 'undo';

/** A list of notes in which each can be changed, deleted and had back. A note that is being changed stays as it is. */
export class NoteList {
  private readonly list: HTMLElement;
  private readonly context: ListContext;
  private readonly removed = new Map<string, Note>();
  private readonly edited = new Map<string, { note: Note; item: HTMLElement }>();

  constructor(list: HTMLElement, context: ListContext) {
    this.list = list;
    this.context = context;
  }

  /** Whether it shows anything that is no kept note: one that can be had back, one that is being changed. */
  get isBusy(): boolean {
    return this.removed.size + this.edited.size > 0;
  }

  show(notes: readonly Note[], order: (a: Note, b: Note) => number = compareNotes): void {
    const kept = new Map(notes.map((note) => [note.id, note]));
    for (const id of kept.keys()) this.removed.delete(id);
    const busy = [...this.removed.values(), ...[...this.edited.values()].map(({ note }) => note)];
    for (const note of busy) if (!kept.has(note.id)) kept.set(note.id, note);
    const sorted = [...kept.values()].sort(order);
    const focus = this.keptFocus();
    this.list.replaceChildren(...sorted.map((note) => this.itemOf(note)));
    focus();
  }

  /** Put the focus back where it was, once the list is made anew. */
  private keptFocus(): () => void {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || !this.list.contains(active)) return () => undefined;
    const item = active.closest('li')?.id ?? '';
    const act = active.dataset['act'];
    return () => {
      const same = act && document.getElementById(item)?.querySelector(`[data-act=${act}]`);
      const target = active.isConnected ? active : same;
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    };
  }

  private itemOf(note: Note): HTMLElement {
    const edited = this.edited.get(note.id);
    if (edited) return edited.item;
    const item = cardItem(note);
    if (this.removed.has(note.id)) {
      item.append(...removedCard(note, () => void this.undo(note)));
      return item;
    }
    const { numberOf, addressOf, standingOf, timeZone } = this.context;
    const card = noteCard(note, {
      number: numberOf(note),
      address: addressOf(note),
      standing: standingOf(note),
      timeZone,
      edit: () => this.edit(note, item),
      remove: () => void this.remove(note),
    });
    item.append(...card);
    return item;
  }

  private edit(note: Note, item: HTMLElement): void {
    const finish = async () => {
      this.edited.delete(note.id);
      await this.context.changed();
      this.focus(note, 'edit');
    };
    const { form, focus } = noteEditor({
      clause: note.anchor.words,
      quotation: note.anchor.quotation,
      content: note,
      save: async (content) => {
        const { outcome } = await this.context.store.save(note, content, new Date().toISOString());
        this.context.say(noteWords.said[outcome]);
        await finish();
      },
      cancel: () => void finish(),
    });
    this.edited.set(note.id, { note, item });
    item.replaceChildren(form);
    focus();
  }

  private async remove(note: Note): Promise<void> {
    const { store, say } = this.context;
    try {
      const isRemoved = await store.remove(note);
      if (isRemoved) this.removed.set(note.id, note);
      say(isRemoved ? noteWords.said.removed : noteWords.said.notRemoved);
      await this.context.changed();
      this.focus(note, isRemoved ? 'undo' : 'remove');
    } catch (error) {
      say(noteWords.troubleReading[troubleOf(error).kind]);
    }
  }

  private async undo(note: Note): Promise<void> {
    const { store, say } = this.context;
    try {
      await store.join([note]);
      this.removed.delete(note.id);
      say(noteWords.said.undone);
      await this.context.changed();
      this.focus(note, 'remove');
    } catch (error) {
      say(noteWords.troubleReading[troubleOf(error).kind]);
    }
  }

  private focus(note: Note, act: Act): void {
    const item = document.getElementById(cardItem(note).id);
    item?.querySelector<HTMLElement>(`[data-act=${act}]`)?.focus();
  }
}
