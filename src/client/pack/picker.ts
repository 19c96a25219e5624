import { fold } from '../../domain/vietnamese.ts';
import { packWords as words, sheetWords } from '../../strings/pack.ts';
import type { PackDocument, PackListing } from '../../study/pack/document.ts';
import { takenFrom } from '../../study/pack/outline.ts';
import { button, element } from '../dom/element.ts';
import type { Documents } from './documents.ts';
import { inside } from '../dom/inside.ts';

/** Rows shown at once; the field leads to the others. */
const MOST = 8;

export interface PickerOptions {
  documents: Documents;
  /** Id of the document to begin with, from the address. */
  opened: string | undefined;
  /** Ids of the clauses that are chosen from a document. */
  chosenOf: (document: string) => string[];
  onToggle: (document: PackDocument, clause: string) => void;
}

/** The list of documents, each opening to its clauses with a box to tick beside each. */
export class Picker {
  private readonly options: PickerOptions;
  private readonly field: HTMLInputElement;
  private readonly count: HTMLElement;
  private readonly list: HTMLElement;
  private readonly rows = new Map<string, HTMLLIElement>();
  private listing: { row: PackListing; key: string }[] = [];

  constructor(root: HTMLElement, options: PickerOptions) {
    this.options = options;
    this.field = inside(root, 'input');
    this.count = inside(root, '.count');
    this.list = inside(root, '.documents');
    this.field.addEventListener('input', () => this.show());
    void this.load();
  }

  /** Tick what is chosen. */
  refresh(): void {
    for (const [id, row] of this.rows) {
      const facts = this.options.documents.knownFacts(id);
      if (facts) tick(row, facts, this.options.chosenOf(id));
    }
  }

  focus(): void {
    this.field.focus();
  }

  private async load(): Promise<void> {
    this.count.textContent = words.loading;
    try {
      const rows = await this.options.documents.listing();
      this.listing = rows.map((row) => ({
        row,
        key: fold(`${row.name} ${row.subject} ${row.date}`).toLowerCase(),
      }));
      this.show();
      this.open(this.options.opened);
    } catch {
      const retry = button(words.retry, () => void this.load());
      this.count.replaceChildren(`${words.listFailed} `, retry);
    }
  }

  private show(): void {
    const asked = fold(this.field.value).toLowerCase().split(/\s+/).filter(Boolean);
    const found = this.listing.filter(({ key }) => asked.every((word) => key.includes(word)));
    const shown = found.slice(0, MOST);
    this.list.replaceChildren(...shown.map(({ row }) => this.rowOf(row)));
    const sentence = words.listed(shown.length, found.length);
    this.count.textContent = found.length > 0 ? sentence : words.noneListed;
  }

  private open(id: string | undefined): void {
    const named = this.listing.find(({ row }) => row.id === id);
    if (!named) return;
    const row = this.rowOf(named.row);
    this.list.prepend(row);
    const details = row.querySelector('details');
    if (details) details.open = true;
    row.querySelector('summary')?.focus();
  }

  private rowOf(listed: PackListing): HTMLLIElement {
    const made = this.rows.get(listed.id);
    if (made) return made;
    const { name, subject, date, status } = listed;
    const clauses = element('div', { class: 'clauses' });
    const details = element('details', {}, [
      element('summary', {}, [
        element('b', {}, [name]),
        ` ${subject} `,
        element('span', { class: 'facts' }, [`${date} · ${status}`]),
      ]),
      clauses,
    ]);
    details.addEventListener('toggle', () => {
      if (details.open && clauses.childElementCount === 0) void this.fill(listed.id, clauses);
    });
    const row = element('li', {}, [details]);
    this.rows.set(listed.id, row);
    return row;
  }

  private async fill(id: string, place: HTMLElement): Promise<void> {
    place.replaceChildren(element('p', {}, [words.loading]));
    const { documents, onToggle, chosenOf } = this.options;
    try {
      const facts = await documents.facts(id);
      const all = { id: '', title: sheetWords.whole, level: 1 };
      place.replaceChildren(
        ...[all, ...facts.clauses].map(({ id: clause, title, level }) => {
          const box = element('input', { type: 'checkbox', value: clause });
          box.addEventListener('change', () => onToggle(facts, clause));
          const shown = Math.min(level, 4);
          return element('label', { class: `level-${shown}` }, [box, ` ${title}`]);
        }),
      );
      tick(place, facts, chosenOf(id));
    } catch {
      const retry = button(words.retry, () => void this.fill(id, place));
      place.replaceChildren(element('p', {}, [words.outlineFailed]), retry);
    }
  }
}

/** A clause that comes with one above it is ticked, and is not to be taken away alone. */
function tick(row: HTMLElement, facts: PackDocument, chosen: string[]): void {
  const taken = takenFrom(facts, chosen);
  for (const box of row.querySelectorAll<HTMLInputElement>('[type=checkbox]')) {
    const isOwn = chosen.includes(box.value);
    box.checked = isOwn || taken.has(box.value);
    box.disabled = box.checked && !isOwn;
  }
}
