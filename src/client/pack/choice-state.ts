import { CHOICE, readChoice, writeChoice, type Extract } from '../../study/pack/choice.ts';
import { keepChoice, keptChoice } from './kept.ts';

/**
 * The choice that the page shows. It stands in the address, so that it can be sent and survives a reload, and is kept in
 * the browser for the pages of documents to add to. An address that came from elsewhere leaves what was kept alone until
 * the reader says otherwise.
 */
export class ChoiceState {
  extracts: Extract[] = [];
  /** Parts of the address that say nothing. */
  unread: string[] = [];
  /** How many extracts are kept in the browser beside another choice in the address. */
  others = 0;
  /** Did the browser keep what was chosen? */
  isKept = true;

  /** Read the choice anew from the address, or from what the browser keeps. */
  read(): void {
    const kept = keptChoice(location.pathname);
    const isInAddress = new URLSearchParams(location.search).has(CHOICE);
    const isFromAddress = isInAddress && !(isOwnAddress() && kept !== undefined);
    const { extracts, unread } = readChoice(isFromAddress ? location.search : (kept ?? ''));
    const isOther = isFromAddress && kept !== writeChoice(extracts);
    this.extracts = extracts;
    this.unread = unread;
    this.others = isOther ? readChoice(kept ?? '').extracts.length : 0;
    this.isKept = kept !== undefined;
    if (!isOther) this.write();
  }

  /** Show and keep another choice. */
  set(extracts: Extract[]): void {
    this.extracts = extracts;
    this.unread = [];
    if (this.others === 0) this.isKept = keepChoice(location.pathname, writeChoice(extracts));
    this.write();
  }

  /** Keep the choice of the address in place of the one that was kept. */
  adopt(): void {
    this.others = 0;
    this.set(this.extracts);
  }

  /** Leave the choice of the address for the one that is kept. */
  openKept(): void {
    history.replaceState({ isOwnChoice: true }, '');
    this.read();
  }

  /** Address that opens the choice anywhere, without the host. */
  get path(): string {
    const query = writeChoice(this.extracts);
    return `${location.pathname}${query && `?${query}`}`;
  }

  private write(): void {
    const isOwn = this.others === 0 && this.isKept;
    history.replaceState({ isOwnChoice: isOwn }, '', this.path);
  }
}

/** Did this page write its address from what the browser keeps? Then what is kept may be newer. */
function isOwnAddress(): boolean {
  const state = history.state as { isOwnChoice?: unknown } | null;
  return state?.isOwnChoice === true;
}
