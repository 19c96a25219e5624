/** Pixels below the window's upper edge: a clause that an address brings there reaches past it, the one before ends above. */
const READING_LINE = 40;

/** The outline beside a document's text: marks the clause that is being read, or the nearest title before it. */
class ClauseOutline extends HTMLElement {
  private readonly linkOf = new Map<Element, HTMLElement | null>();

  connectedCallback(): void {
    let link: HTMLElement | null = null;
    for (const section of this.parentElement?.querySelectorAll('section') ?? []) {
      link = this.querySelector<HTMLElement>(`a[href="#${section.id}"]`) ?? link;
      this.linkOf.set(section, link);
    }
    const observer = new IntersectionObserver(() => this.markReading(), {
      rootMargin: `${-READING_LINE}px 0px 0px`,
    });
    for (const section of this.linkOf.keys()) observer.observe(section);
  }

  private markReading(): void {
    const reading = [...this.linkOf].find(([section]) => {
      const { top, bottom } = section.getBoundingClientRect();
      return bottom > READING_LINE && top < innerHeight;
    });
    this.querySelector('[aria-current]')?.removeAttribute('aria-current');
    const link = reading?.[1];
    if (!link) return;
    link.setAttribute('aria-current', 'location');
    // A long outline scrolls within itself.
    this.scrollTop = link.offsetTop - this.clientHeight / 2;
  }
}

customElements.define('clause-outline', ClauseOutline);
