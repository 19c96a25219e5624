import { checklistWords as words } from '../../strings/study.ts';
import { parseIds } from '../../study/kept-ids.ts';
import { KeptValue } from './kept-value.ts';

/** A checklist of a guide whose ticks this browser remembers; without script it is a list with boxes drawn before it. */
class CheckList extends HTMLElement {
  private kept = new KeptValue('');
  private readonly boxes = new Map<string, HTMLInputElement>();
  private readonly line = document.createElement('p');
  private readonly clear = document.createElement('button');

  connectedCallback(): void {
    if (this.boxes.size > 0) return;
    this.kept = new KeptValue(`danh-muc ${location.pathname} ${this.id}`);
    this.kept.watch(() => this.show());
    for (const item of this.querySelectorAll<HTMLElement>('[data-item]')) this.placeBox(item);
    this.append(this.foot());
    this.dataset['ready'] = '';
    this.show();
  }

  private placeBox(item: HTMLElement): void {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.addEventListener('change', () => this.tick(item.dataset['item'] ?? '', box.checked));
    const label = document.createElement('label');
    label.append(box, ...ownWords(item.querySelector(':scope > p') ?? item));
    item.prepend(label);
    this.boxes.set(item.dataset['item'] ?? '', box);
  }

  private foot(): HTMLElement {
    this.line.setAttribute('role', 'status');
    this.clear.type = 'button';
    this.clear.textContent = words.clear;
    this.clear.addEventListener('click', () => {
      this.keep(null);
      [...this.boxes.values()][0]?.focus();
    });
    const foot = document.createElement('div');
    foot.className = 'checklist-foot no-print';
    foot.append(this.line, this.clear);
    return foot;
  }

  private get ticked(): readonly string[] {
    return parseIds(this.kept.read());
  }

  /** What other tabs have ticked since stays ticked. */
  private tick(item: string, isTicked: boolean): void {
    const others = this.ticked.filter((it) => it !== item);
    this.keep(JSON.stringify(isTicked ? [...others, item] : others));
  }

  private keep(value: string | null): void {
    const isKept = this.kept.write(value);
    this.show();
    if (!isKept) this.line.append(` ${words.refused}`);
  }

  private show(): void {
    const { ticked } = this;
    for (const [item, box] of this.boxes) box.checked = ticked.includes(item);
    const count = ticked.filter((item) => this.boxes.has(item)).length;
    this.line.textContent = count > 0 ? words.count(count, this.boxes.size) : '';
    this.clear.hidden = count === 0;
  }
}

/** The words of an item up to what stands below it, such as a list of its own. */
function ownWords(holder: Element): ChildNode[] {
  const nodes = [...holder.childNodes];
  const end = nodes.findIndex(
    (node) => node instanceof Element && /^(P|UL|OL|FIGURE)$/.test(node.tagName),
  );
  return end < 0 ? nodes : nodes.slice(0, end);
}

customElements.define('check-list', CheckList);
