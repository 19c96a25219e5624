import { noteWords } from '../../strings/notes.ts';
import type { NoteSource } from '../../study/notes/note-file.ts';
import { compareNotes, type Note } from '../../study/notes/note.ts';
import { CurrentTexts } from './current-texts.ts';
import { DocumentNotes } from './document-notes.ts';
import { inside } from '../dom/inside.ts';
import { isWished } from './note-filter.ts';
import { importNotes, saveMarkdown, saveReport } from './note-transfer.ts';
import { NoteStore } from './note-store.ts';
import { showDocumentChoice } from './document-choice.ts';
import { Status } from './status.ts';
import { troubleOf } from './trouble.ts';

const words = noteWords.page;

/** All notes of a reader, by document; the way to take them along, and to be rid of them. */
class NotesPage extends HTMLElement {
  private store!: NoteStore;
  private status!: Status;
  private documents!: DocumentNotes;
  private notes: Note[] = [];
  private isReady = false;

  connectedCallback(): void {
    if (this.isReady) return;
    this.isReady = true;
    this.store = new NoteStore(this.dataset['base'] ?? '/');
    this.status = new Status(inside(this, '[role=status]'));
    this.documents = new DocumentNotes(inside(this, '.documents'), new CurrentTexts(), {
      store: this.store,
      timeZone: this.source.timeZone,
      say: (sentence) => this.say(sentence),
      changed: () => this.load(),
    });
    this.store.onChange(() => {
      this.say(noteWords.said.elsewhere);
      void this.load();
    });
    this.filters.addEventListener('input', () => this.show());
    this.file.addEventListener('change', () => void this.import());
    this.addEventListener('click', ({ target }) => {
      const act = target instanceof HTMLElement ? target.dataset['act'] : undefined;
      if (act === 'markdown') this.say(saveMarkdown(this.wished, this.source));
      if (act === 'word') this.say(saveReport(this.wished, this.source));
      if (act === 'clear') this.ask(true);
      if (act === 'keep') this.ask(false);
      if (act === 'clear-all') void this.clear();
    });
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      this.notes = (await this.store.all()).sort(compareNotes);
    } catch (error) {
      return this.fail(noteWords.troubleReading[troubleOf(error).kind]);
    }
    this.fail('');
    this.show();
  }

  private show(): void {
    const { notes, wished } = this;
    const isEmpty = notes.length === 0;
    showDocumentChoice(inside(this, '[name=document]'), notes);
    this.filters.hidden = isEmpty;
    inside(this, '.empty').hidden = !isEmpty || this.documents.isBusy;
    const count = inside(this, '.count');
    count.hidden = isEmpty;
    count.textContent = words.count(wished.length, notes.length);
    for (const act of ['markdown', 'word', 'clear']) this.button(act).disabled = isEmpty;
    this.documents.show(wished);
  }

  /** Notes that the filters let through. */
  private get wished(): Note[] {
    const wish = (name: string) => this.control(name).value;
    const all = { document: wish('document'), kind: wish('kind'), words: wish('words') };
    return this.notes.filter((note) => isWished(note, all));
  }

  private async import(): Promise<void> {
    const [file] = this.file.files ?? [];
    if (!file) return;
    this.fail('');
    const { told, isRefused } = await importNotes(file, this.store);
    this.file.value = '';
    await this.load();
    if (isRefused) this.fail(told);
    else this.say(told);
  }

  /** Ask whether all shall be deleted, or go back on it. */
  private ask(isAsked: boolean): void {
    const box = inside(this, '.ask');
    inside(box, 'p').textContent = words.clearAsk(this.notes.length);
    box.hidden = !isAsked;
    if (!isAsked) this.say(words.kept);
    this.button(isAsked ? 'keep' : 'clear').focus();
  }

  private async clear(): Promise<void> {
    try {
      await this.store.clear();
    } catch (error) {
      return this.fail(noteWords.troubleReading[troubleOf(error).kind]);
    }
    inside(this, '.ask').hidden = true;
    await this.load();
    this.say(words.cleared);
    this.file.focus();
  }

  /** Where files of notes say they come from. */
  private get source(): NoteSource {
    const { site = '', origin = '', page = '' } = this.dataset;
    const timeZone = document.documentElement.dataset['timeZone'] ?? 'UTC';
    return { site, origin, page, timeZone, at: new Date().toISOString() };
  }

  private say(sentence: string): void {
    this.status.say(sentence);
  }

  private fail(sentence: string): void {
    inside(this, '.trouble').textContent = sentence;
  }

  private get filters(): HTMLElement {
    return inside(this, '.filters');
  }

  private get file(): HTMLInputElement {
    return inside(this, '[type=file]');
  }

  private control(name: string): HTMLInputElement | HTMLSelectElement {
    return inside(this, `[name=${name}]`);
  }

  private button(act: string): HTMLButtonElement {
    return inside(this, `[data-act=${act}]`);
  }
}

customElements.define('notes-page', NotesPage);
