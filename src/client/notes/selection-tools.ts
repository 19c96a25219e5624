import { noteWords } from '../../strings/notes.ts';
import { button, element } from '../dom/element.ts';

/** What a reader can do with selected words. */
export type SelectionAct = 'highlight' | 'note';

const words = noteWords.selection;
/** Selecting goes on while it changes faster than this, in milliseconds. */
const PAUSE = 250;

/**
 * Offers what can be done with words that the reader selected in the text, by mouse, finger or keyboard. The tools move
 * behind the block in which the selection ends, so that who goes on with Tab stays in the text.
 */
export class SelectionTools {
  readonly tools: HTMLElement;
  private readonly root: Element;
  private readonly say: (words: string) => void;
  private range: Range | undefined;
  private timer = 0;

  constructor(
    root: Element,
    say: (words: string) => void,
    act: (chosen: Range, what: SelectionAct) => void,
  ) {
    this.root = root;
    this.say = say;
    const offer = (label: string, what: SelectionAct) =>
      button(label, () => {
        const { range } = this;
        if (range) act(range, what);
        this.hide();
      });
    this.tools = element(
      'div',
      { class: 'selection-tools no-print', role: 'group', 'aria-label': words.label },
      [offer(words.highlight, 'highlight'), offer(words.note, 'note')],
    );
    this.tools.hidden = true;
    // A press on the tools leaves the selection as it is.
    this.tools.addEventListener('mousedown', (event) => event.preventDefault());
    this.tools.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.hide();
    });
    document.addEventListener('keydown', (event) => this.leadTo(event));
    document.addEventListener('selectionchange', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.look(), PAUSE);
    });
  }

  /** From selected words, Tab leads to the tools; from a control, where it leads on any page. */
  private leadTo(event: KeyboardEvent): void {
    const active = document.activeElement;
    const isInText = active === document.body || active?.contains(this.root);
    if (event.key !== 'Tab' || event.shiftKey || this.tools.hidden || !isInText) return;
    event.preventDefault();
    this.tools.querySelector('button')?.focus();
  }

  private look(): void {
    const selection = document.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    const isOffered =
      range !== undefined &&
      !range.collapsed &&
      range.intersectsNode(this.root) &&
      /\S/.test(String(range));
    if (isOffered) this.show(range.cloneRange());
    // The focus on the tools may take the selection away, and not the wish.
    else if (!this.tools.contains(document.activeElement)) this.hide();
  }

  private show(range: Range): void {
    this.range = range;
    const { endContainer: end } = range;
    const block = (end instanceof Element ? end : end.parentElement)?.closest('.prose');
    const place = block && this.root.contains(block) ? block : this.root;
    if (place.nextElementSibling !== this.tools) place.after(this.tools);
    if (this.tools.hidden) this.say(words.chosen);
    this.tools.hidden = false;
  }

  private hide(): void {
    this.range = undefined;
    this.tools.hidden = true;
  }
}
