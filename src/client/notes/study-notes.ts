import { v4 } from 'uuid';
import { anchorOf, type Anchor } from '../../study/notes/anchor.ts';
import { findAnchor, type Place } from '../../study/notes/find-anchor.ts';
import {
  newNote,
  type Note,
  type NoteContent,
  type NotedDocument,
} from '../../study/notes/note.ts';
import { noteWords } from '../../strings/notes.ts';
import { inside } from '../dom/inside.ts';
import { offerClauseNotes } from './clause-buttons.ts';
import { cardId, drawMarks, markId } from './marks.ts';
import { noteEditor } from './note-editor.ts';
import { NoteList } from './note-list.ts';
import { NoteStore } from './note-store.ts';
import { offsetOf, readPage } from './page-text.ts';
import { SelectionTools, type SelectionAct } from './selection-tools.ts';
import { standingWords } from './standing.ts';
import { Status } from './status.ts';
import { troubleOf, type StorageTrouble } from './trouble.ts';

/** A highlight without words. */
const EMPTY: NoteContent = { kind: 'main', text: '' };

/** A reader's notes on the document of the page: marks in its text, and their list beside it. */
class StudyNotes extends HTMLElement {
  private root!: HTMLElement;
  private store!: NoteStore;
  private status!: Status;
  private found!: NoteList;
  private lost!: NoteList;
  private places = new Map<string, { place: Place; number: number }>();
  private numbers = new Map<string, number>();
  /** The document's words as they were read last. */
  private whole = '';
  private isReady = false;

  connectedCallback(): void {
    const root = document.querySelector<HTMLElement>('[data-study-text]');
    if (this.isReady || !root) return;
    this.isReady = true;
    this.root = root;
    this.store = new NoteStore(this.dataset['base'] ?? '/');
    this.status = new Status(inside(this, '[role=status]'));
    this.found = new NoteList(inside(this, '.found'), this.context);
    this.lost = new NoteList(inside(this, '.lost ol'), this.context);
    this.store.onChange(() => {
      this.say(noteWords.said.elsewhere);
      void this.show();
    });
    new SelectionTools(
      root,
      (words) => this.say(words),
      (range, act) => void this.note(range, act),
    );
    offerClauseNotes(root, (block, opener) => this.noteWhole(block, opener));
    void this.show().then(() => this.goToTarget());
  }

  private get context() {
    return {
      store: this.store,
      timeZone: document.documentElement.dataset['timeZone'] ?? 'UTC',
      say: (words: string) => this.say(words),
      numberOf: (note: Note) => this.numbers.get(note.id) ?? 0,
      addressOf: (note: Note) =>
        this.places.has(note.id) ? `#${markId(note)}` : note.document.address,
      standingOf: (note: Note) => this.standingOf(note),
      changed: () => this.show(),
    };
  }

  /** Show what is kept: the marks in the text, the list, and what has no place apart. */
  private async show(): Promise<void> {
    let notes: Note[];
    try {
      notes = await this.store.all(this.noted.id);
    } catch (error) {
      inside(this, '.trouble').textContent = noteWords.troubleReading[troubleOf(error).kind];
      return;
    }
    inside(this, '.trouble').textContent = '';
    const { study } = readPage(this.root);
    this.whole = study.whole;
    const placed = notes.flatMap((note) => {
      const place = findAnchor(study, note.anchor);
      return place ? [{ note, place }] : [];
    });
    placed.sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
    const numbered = placed.map((it, index) => ({ ...it, number: index + 1 }));
    this.places = new Map(numbered.map((it) => [it.note.id, it]));
    const lost = notes.filter(({ id }) => !this.places.has(id));
    const all = [...numbered.map(({ note }) => note), ...lost];
    this.numbers = new Map(all.map(({ id }, index) => [id, index + 1]));
    drawMarks(this.root, numbered);
    this.found.show(
      numbered.map(({ note }) => note),
      (a, b) => (this.numbers.get(a.id) ?? 0) - (this.numbers.get(b.id) ?? 0),
    );
    this.lost.show(lost);
    inside(this, 'h2').textContent = noteWords.onDocument(notes.length);
    inside(this, '.lost').hidden = lost.length === 0 && !this.lost.isBusy;
    inside(this, '.none').hidden = notes.length > 0 || this.found.isBusy;
  }

  private standingOf(note: Note): string[] {
    const found = this.places.get(note.id);
    const retired = [...this.querySelectorAll<HTMLElement>('.retired [data-clause]')].find(
      ({ dataset }) => (dataset['clause'] ?? '').split(' ').includes(note.anchor.clause),
    );
    return standingWords(this.whole, found?.place, retired?.textContent ?? undefined);
  }

  /** Make a note of selected words. */
  private async note(range: Range, act: SelectionAct): Promise<void> {
    const page = readPage(this.root);
    const anchor = anchorOf(page.study, {
      start: offsetOf(page, range.startContainer, range.startOffset),
      end: offsetOf(page, range.endContainer, range.endOffset),
    });
    if (!anchor) return this.say(noteWords.selection.noWords);
    if (act === 'note') return this.write(anchor, { block: this.blockOf(anchor) });
    try {
      const note = this.newNote(anchor, EMPTY);
      await this.store.add(note);
      document.getSelection()?.removeAllRanges();
      await this.show();
      this.say(noteWords.said.highlighted);
      this.linkTo(note)?.focus({ preventScroll: true });
    } catch (error) {
      // The form says why, and the reader can try again.
      this.write(anchor, { block: this.blockOf(anchor), trouble: troubleOf(error) });
    }
  }

  /** Make a note of all words of a block. */
  private noteWhole(block: Element, opener: HTMLElement): void {
    const { study, pieces } = readPage(this.root);
    const own = pieces.filter(({ node }) => block.contains(node));
    const last = own.at(-1);
    const anchor =
      own[0] &&
      last &&
      anchorOf(study, { start: own[0].start, end: last.start + last.node.data.length });
    if (anchor) this.write(anchor, { block, opener });
  }

  /** Open the form for a new note below the block it is about. */
  private write(
    anchor: Anchor,
    { block, opener, trouble }: { block: Element; opener?: HTMLElement; trouble?: StorageTrouble },
  ): void {
    const clause = anchor.words || noteWords.standing.opening;
    const { form, focus } = noteEditor({
      clause,
      quotation: anchor.quotation,
      content: EMPTY,
      trouble,
      save: async (content) => {
        const note = this.newNote(anchor, content);
        await this.store.add(note);
        form.remove();
        await this.show();
        this.say(noteWords.said.saved);
        this.linkTo(note)?.focus({ preventScroll: true });
      },
      cancel: () => {
        form.remove();
        opener?.focus();
      },
    });
    block.after(form);
    focus();
  }

  private newNote(anchor: Anchor, content: NoteContent): Note {
    const at = new Date().toISOString();
    return newNote({ id: v4(), document: this.noted, anchor, ...content }, at);
  }

  private blockOf({ clause }: Anchor): Element {
    const section = clause ? document.getElementById(clause) : null;
    return section?.querySelector('.prose') ?? this.root.querySelector('.prose') ?? this.root;
  }

  /** The document as its notes name it. */
  private get noted(): NotedDocument {
    const { name = '', subject = '', citation = '', address = '' } = this.dataset;
    return { id: this.root.dataset['document'] ?? '', name, subject, citation, address };
  }

  private linkTo(note: Note): HTMLElement | null {
    return this.root.querySelector(`a[href="#${cardId(note)}"]`);
  }

  /** The page of all notes leads to one of them before its mark is drawn. */
  private goToTarget(): void {
    const id = decodeURIComponent(location.hash.slice(1));
    if (!/^(doan|ghi-chep)_/.test(id)) return;
    // What the address names was not there when the page was loaded.
    if (document.getElementById(id)) location.replace(location.href);
    else document.getElementById(id.replace(/^doan_/, 'ghi-chep_'))?.scrollIntoView();
  }

  private say(words: string): void {
    this.status.say(words);
  }
}

customElements.define('study-notes', StudyNotes);
