import { OPENS, readQuery, toParams, type Query } from './query.ts';

/**
 * The query in the address of the search page. What is being typed replaces the address; what is sent, or chosen,
 * is a step of its own, so that Back leads to what was asked before.
 */
export class PageAddress {
  /** What was asked last and sent. */
  private settled = location.href;

  read(): Query {
    this.settled = location.href;
    return readQuery(new URLSearchParams(location.search));
  }

  draft(query: Query): void {
    history.replaceState(null, '', addressOf(query));
  }

  settle(query: Query): void {
    const address = new URL(addressOf(query), location.href).href;
    if (address !== this.settled) {
      history.replaceState(null, '', this.settled);
      history.pushState(null, '', address);
    }
    this.settled = address;
  }

  /** Number of results that were shown here. */
  get shown(): number {
    const state = history.state as { shown?: unknown } | null;
    return typeof state?.shown === 'number' ? state.shown : 0;
  }

  set shown(shown: number) {
    history.replaceState({ shown }, '');
  }

  /** Whether a form elsewhere asks to open the document at once; asked once. */
  takeOpening(): boolean {
    const address = new URL(location.href);
    if (!address.searchParams.has(OPENS)) return false;
    address.searchParams.delete(OPENS);
    history.replaceState(null, '', address);
    this.settled = address.href;
    return true;
  }
}

function addressOf(query: Query): string {
  const params = toParams(query);
  return params ? `?${params}` : location.pathname;
}
