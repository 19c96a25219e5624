import type { Pack } from '../../study/pack/pack.ts';
import { packSections } from '../../study/pack/sections.ts';
import { element } from '../dom/element.ts';

/** Level of headings below the page's own. */
const TOP = 2;

/** The pack as it will be printed. A part is made anew only when it says something else. */
export class Sheet {
  private readonly root: HTMLElement;
  private readonly shown = new Map<string, { xhtml: string; part: HTMLElement }>();

  constructor(root: HTMLElement) {
    this.root = root;
  }

  show(pack: Pack): void {
    const parts = packSections(pack, TOP).map(({ id, xhtml }) => {
      const before = this.shown.get(id);
      if (before?.xhtml === xhtml) return before.part;
      const part = element('section', { class: id });
      // The parts are well-formed markup whose texts were escaped when they were written.
      part.innerHTML = xhtml;
      this.shown.set(id, { xhtml, part });
      return part;
    });
    this.root.replaceChildren(...parts);
  }
}
