import { noteWords } from '../../strings/notes.ts';
import { notesByDocument } from '../../study/notes/grouped-notes.ts';
import { compareNotes, type Note, type NotedDocument } from '../../study/notes/note.ts';
import { element } from '../dom/element.ts';
import { studyPage, type CurrentTexts, type Standing } from './current-texts.ts';
import { markId } from './marks.ts';
import { NoteList, type ListContext } from './note-list.ts';
import { standingWords } from './standing.ts';

const words = noteWords.page;

/** The lists of one document: notes that have their place, and those that lost it. */
interface Shelf {
  block: HTMLElement;
  found: NoteList;
  lost: NoteList;
  lostBlock: HTMLElement;
}

/** Notes by document, each held against the present text of its document. */
export class DocumentNotes {
  private readonly host: HTMLElement;
  private readonly texts: CurrentTexts;
  private readonly context: ListContext;
  private readonly shelves = new Map<string, Shelf>();
  private readonly standings = new Map<string, Standing>();
  private readonly numbers = new Map<string, number>();
  private shown: readonly Note[] = [];

  constructor(
    host: HTMLElement,
    texts: CurrentTexts,
    context: Pick<ListContext, 'store' | 'timeZone' | 'say' | 'changed'>,
  ) {
    this.host = host;
    this.texts = texts;
    this.context = {
      ...context,
      numberOf: ({ id }) => this.numbers.get(id) ?? 0,
      addressOf: (note) => `${studyPage(note.document)}#${markId(note)}`,
      standingOf: ({ id }) => toWords(this.standings.get(id)),
    };
  }

  /** Whether a note is being changed or can be had back. */
  get isBusy(): boolean {
    return [...this.shelves.values()].some(({ found, lost }) => found.isBusy || lost.isBusy);
  }

  show(notes: readonly Note[]): void {
    this.shown = notes;
    const groups = notesByDocument(notes);
    const shown = groups.map(({ document, notes: own }) => this.shelve(document, own));
    for (const [id, { found, lost, block }] of this.shelves) {
      if (groups.some(({ document }) => document.id === id)) continue;
      // What can be had back stays in sight, and a form that is being filled in.
      found.show([]);
      lost.show([]);
      if (found.isBusy || lost.isBusy) shown.push(block);
    }
    this.host.replaceChildren(...shown);
    void this.look(notes);
  }

  private shelve(document: NotedDocument, notes: readonly Note[]): HTMLElement {
    const shelf = this.shelves.get(document.id) ?? newShelf(document, this.context);
    this.shelves.set(document.id, shelf);
    const isLost = ({ id }: Note) => isWithoutPlace(this.standings.get(id));
    const compare = (a: Note, b: Note) => this.startOf(a) - this.startOf(b) || compareNotes(a, b);
    const found = notes.filter((note) => !isLost(note)).sort(compare);
    const lost = notes.filter(isLost);
    for (const [index, { id }] of [...found, ...lost].entries()) this.numbers.set(id, index + 1);
    shelf.found.show(found, compare);
    shelf.lost.show(lost);
    shelf.lostBlock.hidden = lost.length === 0 && !shelf.lost.isBusy;
    return shelf.block;
  }

  /** Where a note stands in its text; nothing is known at first. */
  private startOf({ id }: Note): number {
    const standing = this.standings.get(id);
    return typeof standing === 'object' ? (standing.place?.start ?? 0) : 0;
  }

  /** Hold notes against the texts of today, and show each document's anew in the order of its text. */
  private async look(notes: readonly Note[]): Promise<void> {
    for (const { document, notes: own } of notesByDocument(notes)) {
      const unknown = own.filter(({ id }) => !this.standings.has(id));
      for (const note of unknown) this.standings.set(note.id, await this.texts.standingOf(note));
      // Meanwhile others may have been asked for.
      if (this.shown !== notes) return;
      if (unknown.length > 0) this.shelve(document, own);
    }
  }
}

function newShelf(document: NotedDocument, context: ListContext): Shelf {
  const [found, lost] = [element('ol', { class: 'notes' }), element('ol', { class: 'notes' })];
  const lostBlock = element('div', { class: 'lost' }, [element('h3', {}, [words.lost]), lost]);
  const block = element('section', { class: 'document' }, [
    element('h2', {}, [element('a', { href: document.address }, [document.name])]),
    element('p', { class: 'subject' }, [
      `${document.subject} `,
      element('a', { class: 'no-print', href: studyPage(document) }, [words.study]),
    ]),
    found,
    lostBlock,
  ]);
  return {
    block,
    found: new NoteList(found, context),
    lost: new NoteList(lost, context),
    lostBlock,
  };
}

function isWithoutPlace(standing: Standing | undefined): boolean {
  return typeof standing === 'object' && standing.place === undefined;
}

function toWords(standing: Standing | undefined): string[] {
  if (!standing) return [];
  if (standing === 'no-document') return [noteWords.standing.noDocument];
  return standingWords(standing.text.whole, standing.place, undefined);
}
