import { searchWords as words } from '../strings/search.ts';
import type { FacetName } from '../search/format/files.ts';
import { Announcer } from './search/announcer.ts';
import { followArrows } from './search/arrow-keys.ts';
import { button, element } from './dom/element.ts';
import { inside } from './dom/inside.ts';
import { chosenButtons, showFilters } from './search/filter-panel.ts';
import type { Found } from './search/found.ts';
import { Newest, SHORTEST, TYPING_PAUSE } from './search/newest.ts';
import { countSentence, emptyNotes, readingNotes } from './search/notes.ts';
import { PageAddress } from './search/page-address.ts';
import { BY_DAY, isNarrowed, ofWords, withToggled, type Query } from './search/query.ts';
import { rememberQuery } from './search/recent.ts';
import { showRecent } from './search/recent-list.ts';
import { appendResults } from './search/result-lists.ts';
import { Searcher } from './search/searcher.ts';

/** Results of a page. */
const PAGE = 10;

/** Searches as the reader types; the address always holds the query, so that it can be sent and gone back to. */
class SearchPage extends HTMLElement {
  private readonly newest = new Newest();
  private readonly address = new PageAddress();
  private searcher!: Searcher;
  private announcer!: Announcer;
  private query = ofWords('');

  connectedCallback(): void {
    this.searcher = new Searcher(this.dataset['index'] ?? '');
    this.announcer = new Announcer(inside(this, '[role=status]'));
    followArrows(this, this.field);
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.submit();
    });
    this.field.addEventListener('input', () => this.type());
    this.sort.addEventListener('change', () =>
      this.choose({ ...this.query, isByDay: this.sort.value !== '' }),
    );
    this.panel.addEventListener('toggle', () => {
      if (this.panel.open) void this.ask(this.query, { shown: this.address.shown });
    });
    this.found.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a'))
        rememberQuery(this.page, this.query.words);
    });
    addEventListener('popstate', () => this.read());
    this.read();
    if (this.address.takeOpening()) void this.open();
    else if (!this.query.words) this.field.focus({ preventScroll: true });
  }

  /** Show what the address asks. */
  private read(): void {
    const query = this.address.read();
    this.field.value = query.words;
    void this.ask(query, { shown: this.address.shown });
  }

  private type(): void {
    this.searcher.warm();
    const typed = ofWords(this.field.value);
    const query = { ...this.query, words: typed.words, isAsTyped: false };
    this.newest.after(TYPING_PAUSE, () => {
      this.address.draft(query);
      void this.ask(query, { isTyping: true });
    });
  }

  private async submit(): Promise<void> {
    const query = { ...this.query, words: ofWords(this.field.value).words };
    this.address.settle(query);
    rememberQuery(this.page, query.words);
    await Promise.all([this.ask(query), this.open()]);
  }

  /** Open the document whose symbol was typed. */
  private async open(): Promise<void> {
    const asked = this.field.value;
    const bearer = await this.searcher.bearerOf(asked).catch(() => undefined);
    if (bearer && asked === this.field.value) location.assign(bearer);
  }

  private choose(query: Query): void {
    this.address.settle(query);
    void this.ask(query);
  }

  private async ask(query: Query, { isTyping = false, shown = PAGE } = {}): Promise<void> {
    const isNewest = this.newest.begin();
    this.query = query;
    this.sort.value = query.isByDay ? BY_DAY : '';
    this.showChosen();
    const isTooShort = isTyping && query.words.length < SHORTEST;
    if (isTooShort || !(query.words || isNarrowed(query.chosen))) return this.rest();
    this.recent.hidden = true;
    if (this.found.childElementCount === 0) this.count.textContent = words.searching;
    try {
      const take = Math.max(shown, PAGE);
      const wanted = { isTyping, withCounts: this.panel.open, skip: 0, take };
      const found = await this.searcher.find({ query, ...wanted });
      if (!isNewest()) return;
      const hasResults = found.results.length > 0;
      this.tell(countSentence(found));
      this.notes.replaceChildren(
        ...readingNotes(found, this.page),
        ...(hasResults ? [] : emptyNotes(query, found.near, this.page)),
      );
      this.found.replaceChildren();
      appendResults(this.found, found);
      this.showPanel(found, hasResults);
      this.offerMore(found, isTyping);
    } catch {
      if (isNewest()) this.fail(shown);
    }
  }

  /** Nothing is asked. */
  private rest(): void {
    this.clear();
    this.count.textContent = '';
    this.announcer.tell('');
    showRecent(this.recent, {
      page: this.page,
      onCleared: () => {
        this.announcer.tell(words.recentCleared);
        this.field.focus();
      },
    });
  }

  private fail(shown: number): void {
    this.clear();
    this.tell(words.failed);
    const retry = button(words.retry, () => void this.ask(this.query, { shown }));
    this.notes.replaceChildren(element('p', {}, [words.failedNext]), retry);
  }

  private clear(): void {
    this.found.replaceChildren();
    this.notes.replaceChildren();
    this.more.hidden = true;
    this.tools.hidden = true;
    this.panel.hidden = true;
    this.help.hidden = false;
  }

  private tell(sentence: string): void {
    this.count.textContent = sentence;
    this.announcer.tell(sentence);
  }

  private showPanel({ counts, query }: Found, hasResults: boolean): void {
    this.panel.hidden = !hasResults && !isNarrowed(query.chosen);
    this.tools.hidden = !hasResults;
    this.help.hidden = hasResults;
    if (counts) showFilters(this.filters, counts, (name, value) => this.toggle(name, value));
  }

  private showChosen(): void {
    const { chosen } = this.query;
    const buttons = chosenButtons(chosen, (name, value) => this.toggle(name, value));
    const all = button(words.dropAll, () => this.choose({ ...this.query, chosen: {} }));
    const hadFocus = this.chosen.contains(document.activeElement);
    this.chosen.hidden = buttons.length === 0;
    this.chosen.replaceChildren(words.chosen, ...buttons, ...(buttons.length > 1 ? [all] : []));
    if (hadFocus) (buttons[0] ?? this.field).focus();
  }

  private toggle(name: FacetName, value: string): void {
    this.choose({ ...this.query, chosen: withToggled(this.query.chosen, name, value) });
  }

  private offerMore(found: Found, isTyping: boolean): void {
    const { index } = found;
    const query = this.query;
    const shown = this.shownCount;
    this.more.hidden = found.whole + found.lacking <= shown;
    this.more.onclick = async () => {
      this.address.shown = shown + PAGE;
      const next = await this.searcher
        .find({ query, isTyping, withCounts: false, skip: shown, take: PAGE })
        .catch(() => undefined);
      // Something else was asked meanwhile, or the same results have come already.
      if (this.query !== query || this.shownCount !== shown) return;
      // A new build has replaced the index, or nothing came: all of it is asked for, and what fails is said.
      if (next?.index !== index) return this.ask(query, { isTyping, shown: shown + PAGE });
      appendResults(this.found, next)?.querySelector<HTMLElement>('.title a')?.focus();
      this.offerMore(found, isTyping);
    };
  }

  private get shownCount(): number {
    return this.found.querySelectorAll('.results > li').length;
  }

  private get page(): string {
    return this.form.getAttribute('action') ?? '';
  }

  private get form(): HTMLFormElement {
    return inside(this, 'form');
  }

  private get field(): HTMLInputElement {
    return inside(this, '[name=q]');
  }

  private get recent(): HTMLElement {
    return inside(this, '.recent');
  }

  private get chosen(): HTMLElement {
    return inside(this, '.chosen');
  }

  private get count(): HTMLElement {
    return inside(this, '.count');
  }

  private get tools(): HTMLElement {
    return inside(this, '.sort');
  }

  private get sort(): HTMLSelectElement {
    return inside(this, 'select');
  }

  private get notes(): HTMLElement {
    return inside(this, '.notes');
  }

  private get found(): HTMLElement {
    return inside(this, '.found');
  }

  private get more(): HTMLButtonElement {
    return inside(this, '.more');
  }

  private get panel(): HTMLDetailsElement {
    return inside(this, '.panel');
  }

  private get filters(): HTMLElement {
    return inside(this, '.filters');
  }

  private get help(): HTMLElement {
    return inside(this, '.help');
  }
}

customElements.define('search-page', SearchPage);
