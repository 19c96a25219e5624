import { isMarked, progressOf, withMark, type PagePart } from '../../study/reading/progress.ts';
import { progressWords as words } from '../../strings/study.ts';
import { parseIds } from '../../study/kept-ids.ts';
import { KeptValue } from './kept-value.ts';

interface Part extends PagePart {
  /** Id of its last clause, below which it is marked. */
  last: string;
}

/** How far a reader has come in a document: a box at each part of its text, and a line that tells where to go on. */
class StudyProgress extends HTMLElement {
  private parts: Part[] = [];
  private kept = new KeptValue('');
  private readonly boxes = new Map<Part, HTMLInputElement>();

  connectedCallback(): void {
    this.parts = JSON.parse(this.dataset['parts'] ?? '[]') as Part[];
    this.kept = new KeptValue(`da-doc ${this.dataset['key'] ?? ''}`);
    this.kept.watch(() => this.show());
    for (const part of this.parts) this.placeBox(part);
    this.find('.clear')?.addEventListener('click', () => this.clear());
    this.hidden = false;
    this.show();
  }

  private get read() {
    return parseIds(this.kept.read());
  }

  private placeBox(part: Part): void {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.addEventListener('change', () => this.mark(part, box.checked));
    const label = document.createElement('label');
    label.className = 'read-mark no-print';
    label.append(box, words.mark(part.words));
    document.getElementById(part.last)?.append(label);
    this.boxes.set(part, box);
  }

  /** What other tabs have marked since stays marked. */
  private mark(part: Part, isRead: boolean): void {
    this.keep(JSON.stringify(withMark(this.read, part, isRead)));
    this.say(this.line());
  }

  private clear(): void {
    this.keep(null);
    this.say(words.cleared);
    this.find('.go-on a')?.focus();
  }

  private keep(value: string | null): void {
    const isKept = this.kept.write(value);
    const refused = this.find('.refused');
    if (refused) refused.hidden = isKept;
    this.show();
  }

  private show(): void {
    const { read } = this;
    for (const [part, box] of this.boxes) box.checked = isMarked(read, part);
    const { count, total, next } = progressOf(read, this.parts);
    const bar = this.querySelector('progress');
    if (bar) Object.assign(bar, { max: total, value: count });
    const line = this.find('.line');
    if (line) line.textContent = this.line();
    const clear = this.find('.clear');
    if (clear) clear.hidden = count === 0;
    const goOn = this.find('.go-on');
    const link = goOn?.querySelector('a');
    if (!goOn || !link) return;
    goOn.hidden = !next;
    link.href = `#${next?.id ?? ''}`;
    link.textContent = next ? words.goOn(next.words, count > 0) : '';
  }

  private line(): string {
    const { count, total } = progressOf(this.read, this.parts);
    return count === total ? words.all(total) : words.count(count, total);
  }

  private say(message: string): void {
    const status = this.find('[role=status]');
    if (status) status.textContent = message;
  }

  private find(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }
}

customElements.define('study-progress', StudyProgress);
