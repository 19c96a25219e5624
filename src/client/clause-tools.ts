import { addressTarget } from './address-target.ts';
import { addExtract } from './pack/add-extract.ts';

/**
 * Tools for the clause that a reader has chosen by its number in the margin: copy its address, or the words that
 * cite it, or add it to a study pack. The tools stand once in the page and move below the chosen clause.
 */
class ClauseTools extends HTMLElement {
  private isReady = false;

  connectedCallback(): void {
    // Each move below a clause connects the tools anew.
    if (this.isReady) return;
    this.isReady = true;
    this.hidden = true;
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      if (target.value === 'pack') this.addToPack();
      else void this.copy(target.value);
    });
    addEventListener('hashchange', () => this.showAtTarget());
    this.showAtTarget();
  }

  private get clause(): HTMLElement | null {
    return this.closest<HTMLElement>('[data-clause]');
  }

  private showAtTarget(): void {
    const clause = addressTarget()?.closest<HTMLElement>('[data-clause]');
    this.hidden = !clause;
    if (!clause) return;
    const words = clause.dataset['clause'] ?? '';
    this.setAttribute('aria-label', (this.dataset['label'] ?? '').replace('{clause}', words));
    this.say('');
    clause.querySelector('.text')?.after(this);
  }

  /** Words for a button: the address of the clause, or the clause followed by a mention of the document. */
  private wordsFor(value: string): string {
    const { clause } = this;
    if (value === 'address') {
      return `${location.origin}${location.pathname}#${clause?.id ?? ''}`;
    }
    return `${clause?.dataset['clause'] ?? ''} ${this.dataset[value] ?? ''}`;
  }

  private async copy(value: string): Promise<void> {
    const words = this.wordsFor(value);
    try {
      await navigator.clipboard.writeText(words);
      this.say(`${this.dataset['copied'] ?? ''} ${words}`);
    } catch {
      // Forbidden, or a page without https: the words are shown to be copied by hand.
      this.say(words);
    }
  }

  private addToPack(): void {
    // The last part of a document's address is its id.
    const document = location.pathname.split('/').at(-2) ?? '';
    const link = this.querySelector('a');
    if (!link) return;
    const extract = { document, clause: this.clause?.id ?? '' };
    const { kind, query } = addExtract(link.pathname, extract);
    const words = this.dataset[kind] ?? '';
    this.say(words.replace('{clause}', this.clause?.dataset['clause'] ?? ''));
    link.search = query;
    link.hidden = false;
  }

  private say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
    this.querySelector('a')?.setAttribute('hidden', '');
  }
}

customElements.define('clause-tools', ClauseTools);
