import { searchWords as words } from '../../strings/search.ts';
import { Announcer } from './announcer.ts';
import { followArrows } from './arrow-keys.ts';
import { button, element } from '../dom/element.ts';
import { Newest, SHORTEST, TYPING_PAUSE } from './newest.ts';
import { countSentence, emptyNotes, readingNotes } from './notes.ts';
import { ofWords, toParams } from './query.ts';
import { rememberQuery } from './recent.ts';
import { showRecent } from './recent-list.ts';
import { appendResults } from './result-lists.ts';
import { Searcher } from './searcher.ts';

interface Places {
  /** Folder of the index, and address of the search page. */
  index: string;
  page: string;
}

/** Results that the box shows; the search page shows them all. */
const SHOWN = 6;

let dialog: SearchDialog | undefined;

/** Open the search box; there is one a page. */
export function openDialog(places: Places): void {
  dialog ??= new SearchDialog(places);
  dialog.open();
}

/** The first results for what is being typed; Enter leads to the search page, or to the document of a symbol. */
class SearchDialog {
  private readonly page: string;
  private readonly searcher: Searcher;
  private readonly newest = new Newest();
  private readonly announcer: Announcer;
  private readonly root = element('dialog', { class: 'search-box', 'aria-label': words.quick });
  private readonly field = element('input', {
    ...{ type: 'search', name: 'q', autocomplete: 'off' },
    ...{ 'aria-label': words.label, placeholder: words.placeholder },
  });
  private readonly recent = element('div', { class: 'recent' });
  private readonly count = element('p', { class: 'count' });
  private readonly notes = element('div', { class: 'notes' });
  private readonly list = element('div', { class: 'found' });
  private readonly all = element('a', { class: 'all' }, [words.all]);

  constructor({ index, page }: Places) {
    this.page = page;
    this.searcher = new Searcher(index);
    const status = element('p', { class: 'visually-hidden', role: 'status' });
    this.announcer = new Announcer(status);
    const submit = element('button', { type: 'submit' }, [words.submit]);
    const close = button(words.close, () => this.root.close(), { class: 'close' });
    const form = element('form', { role: 'search', action: page }, [this.field, submit, close]);
    const keys = element('p', { class: 'keys' }, [words.keys]);
    const shown = [this.recent, this.count, this.notes, this.list, this.all];
    const body = element('div', { class: 'body' }, shown);
    this.root.append(form, status, body, keys);
    document.body.append(this.root);
    followArrows(this.root, this.field);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.submit();
    });
    this.field.addEventListener('input', () => {
      this.newest.after(TYPING_PAUSE, () => void this.ask());
    });
    this.list.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element) || !target.closest('a')) return;
      rememberQuery(this.page, this.words);
      // A clause of this page lies behind the box.
      this.root.close();
    });
    this.root.addEventListener('click', ({ target }) => {
      // The dialog's own box is covered by what is in it: beside it lies the page behind.
      if (target === this.root) this.root.close();
    });
  }

  open(): void {
    if (!this.root.open) this.root.showModal();
    this.searcher.warm();
    this.field.focus();
    this.field.select();
    if (!this.words) this.rest();
  }

  private get words(): string {
    return ofWords(this.field.value).words;
  }

  private get address(): string {
    return `${this.page}?${toParams(ofWords(this.words))}`;
  }

  private async submit(): Promise<void> {
    const asked = this.words;
    if (!asked) return location.assign(this.page);
    rememberQuery(this.page, asked);
    const bearer = await this.searcher.bearerOf(asked).catch(() => undefined);
    // Who has closed the box meanwhile, or types on, stays.
    if (this.root.open && this.words === asked) location.assign(bearer ?? this.address);
  }

  private rest(): void {
    this.clear('');
    showRecent(this.recent, {
      page: this.page,
      onCleared: () => {
        this.announcer.tell(words.recentCleared);
        this.field.focus();
      },
    });
  }

  private async ask(): Promise<void> {
    const isNewest = this.newest.begin();
    const query = ofWords(this.field.value);
    if (query.words.length < SHORTEST) return this.rest();
    this.recent.hidden = true;
    try {
      const wanted = { isTyping: true, withCounts: false, skip: 0, take: SHOWN };
      const found = await this.searcher.find({ query, ...wanted });
      if (!isNewest()) return;
      const sentence = countSentence(found);
      this.count.textContent = sentence;
      this.announcer.tell(sentence);
      const empty = found.results.length === 0 ? emptyNotes(query, [], this.page) : [];
      this.notes.replaceChildren(...readingNotes(found, this.page), ...empty);
      this.list.replaceChildren();
      appendResults(this.list, found);
      this.all.href = this.address;
      this.all.hidden = found.whole + found.lacking <= SHOWN;
    } catch {
      if (isNewest()) this.clear(`${words.failed} ${words.failedInBox}`);
    }
  }

  private clear(sentence: string): void {
    this.count.textContent = sentence;
    this.announcer.tell(sentence);
    this.list.replaceChildren();
    this.notes.replaceChildren();
    this.all.hidden = true;
  }
}
