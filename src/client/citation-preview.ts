/** How far below the link the panel stands, in pixels. */
const GAP = 6;
const EDGE = 16;
/** How long a pointer may take from the link to the panel, in milliseconds. */
const GRACE = 200;

/**
 * Shows how a cited clause begins while its link is pointed at or has the focus. The panel can be pointed at too
 * and goes on Escape (WCAG 1.4.13); readers of screens hear it as the link's description.
 */
class CitationPreview extends HTMLElement {
  private link: HTMLAnchorElement | undefined;
  private leaving: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.hidden = true;
    document.addEventListener('focusin', ({ target }) => this.follow(target));
    document.addEventListener('mouseover', ({ target }) => this.follow(target));
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.hide();
    });
  }

  private follow(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    clearTimeout(this.leaving);
    if (this.contains(target)) return;
    const link = target.closest<HTMLAnchorElement>('a.citation');
    if (link && link !== this.link) this.show(link);
    else if (!link && document.activeElement !== this.link) {
      this.leaving = setTimeout(() => this.hide(), GRACE);
    }
  }

  private show(link: HTMLAnchorElement): void {
    this.hide();
    this.link = link;
    // The panel says what the browser's own tip would say.
    link.dataset['label'] ??= link.title;
    link.removeAttribute('title');
    const [name, text] = this.querySelectorAll('p');
    if (name) name.textContent = link.dataset['label'];
    if (text) text.textContent = link.dataset['preview'] ?? '';
    link.setAttribute('aria-describedby', this.id);
    this.hidden = false;
    this.place(link.getBoundingClientRect());
  }

  private place(link: DOMRect): void {
    const { width } = this.getBoundingClientRect();
    const most = document.documentElement.clientWidth - width - EDGE;
    this.style.insetInlineStart = `${Math.max(EDGE, Math.min(link.left, most)) + scrollX}px`;
    this.style.insetBlockStart = `${link.bottom + GAP + scrollY}px`;
  }

  private hide(): void {
    this.link?.removeAttribute('aria-describedby');
    this.link = undefined;
    this.hidden = true;
  }
}

customElements.define('citation-preview', CitationPreview);
