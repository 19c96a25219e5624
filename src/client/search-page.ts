import { searchWords } from '../strings/search.ts';
import { loadPagefind, type Found, type Pagefind } from './search/pagefind.ts';
import { find, readQuery, toParams, type Query } from './search/query.ts';
import { filterGroups, resultItem } from './search/show.ts';

const PAUSE = 200;
const PAGE = 10;

/** Searches as the reader types; the address always holds the query, so that it can be sent and gone back to. */
class SearchPage extends HTMLElement {
  private pagefind: Promise<Pagefind> | undefined;
  /** Number of the newest search; answers to older ones are dropped. */
  private newest = 0;
  private timer = 0;

  connectedCallback(): void {
    this.panel.open = matchMedia('(width >= 60rem)').matches;
    this.read(new URLSearchParams(location.search));
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.run();
    });
    this.addEventListener('input', ({ target }) => {
      clearTimeout(this.timer);
      const isTyping = target === this.field;
      this.timer = window.setTimeout(() => void this.run(), isTyping ? PAUSE : 0);
    });
    addEventListener('popstate', () => {
      this.read(new URLSearchParams(location.search));
    });
  }

  private read(params: URLSearchParams): void {
    const query = readQuery(params);
    this.field.value = query.words;
    void this.run(query);
  }

  /** Search for what the form holds, or for a given query. */
  private async run(query: Query = this.asked()): Promise<void> {
    const search = (this.newest += 1);
    const params = toParams(query);
    const address = params ? `?${params}` : location.pathname;
    if (params !== location.search.slice(1)) history.replaceState(null, '', address);
    if (!params) {
      this.clear('');
      return;
    }
    this.status(searchWords.searching);
    try {
      this.pagefind ??= loadPagefind(this.dataset['bundle'] ?? '');
      const found = await find(await this.pagefind, query);
      if (search === this.newest) await this.show(found, query, search);
    } catch {
      this.pagefind = undefined;
      if (search === this.newest) this.clear(searchWords.failed);
    }
  }

  private asked(): Query {
    return readQuery(new URLSearchParams(new FormData(this.form) as unknown as string[][]));
  }

  private async show(found: Found, query: Query, search: number): Promise<void> {
    const items = await this.items(found, query, 0);
    if (search !== this.newest) return;
    this.list.replaceChildren(...items);
    this.filters.replaceChildren(...filterGroups(found.totalFilters, query, this.form.id));
    this.panel.hidden = this.filters.childElementCount === 0;
    this.status(statusOf(found.results.length, query));
    this.offerMore(found, query, PAGE);
  }

  private async items(found: Found, { words }: Query, from: number): Promise<HTMLElement[]> {
    const results = found.results.slice(from, from + PAGE);
    const fragments = await Promise.all(results.map((result) => result.data()));
    return fragments.map((fragment) => resultItem(fragment, words));
  }

  private offerMore(found: Found, query: Query, from: number): void {
    this.more.hidden = found.results.length <= from;
    this.more.onclick = async () => {
      const items = await this.items(found, query, from);
      this.list.append(...items);
      items[0]?.querySelector('a')?.focus();
      this.offerMore(found, query, from + PAGE);
    };
  }

  private clear(status: string): void {
    this.list.replaceChildren();
    this.filters.replaceChildren();
    this.panel.hidden = true;
    this.more.hidden = true;
    this.status(status);
  }

  private status(words: string): void {
    this.inside<HTMLElement>('[role=status]').textContent = words;
  }

  private get form(): HTMLFormElement {
    return this.inside('form');
  }

  private get field(): HTMLInputElement {
    return this.inside('[name=q]');
  }

  private get list(): HTMLElement {
    return this.inside('.results');
  }

  private get panel(): HTMLDetailsElement {
    return this.inside('.panel');
  }

  private get filters(): HTMLElement {
    return this.inside('.filters');
  }

  private get more(): HTMLButtonElement {
    return this.inside('.more');
  }

  private inside<E extends Element>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (!found) throw new Error(`search-page has no ${selector}`);
    return found;
  }
}

function statusOf(count: number, { words, chosen }: Query): string {
  if (count > 0) return searchWords.found(count, words);
  const next = Object.keys(chosen).length > 0 ? searchWords.nothingFiltered : searchWords.advice;
  return `${searchWords.nothing(words)} ${next}`;
}

customElements.define('search-page', SearchPage);
