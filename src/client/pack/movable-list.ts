import { splitAtUnbroken } from '../../domain/unbroken.ts';
import { packWords as words } from '../../strings/pack.ts';
import { element } from '../dom/element.ts';

/** One line of a list that its reader arranges. */
export interface MovableItem {
  key: string;
  name: string;
  /** What must be known of it, e.g. that its document has expired. */
  warning?: string;
  /** Of a line that is left out by a box and never taken away: whether it stays in. */
  isIn?: boolean;
}

export interface MovableOptions {
  onMove: (place: number, by: 1 | -1) => void;
  onRemove: (place: number) => void;
  onToggle?: (place: number) => void;
  /** The list became empty while it had the focus. */
  onEmptied: () => void;
}

/** Lines in an order, each with buttons that move it or take it away; the focus stays with what was moved. */
export class MovableList {
  private readonly list: HTMLElement;
  private readonly options: MovableOptions;
  private items: MovableItem[] = [];

  constructor(list: HTMLElement, options: MovableOptions) {
    this.list = list;
    this.options = options;
  }

  show(items: MovableItem[]): void {
    if (JSON.stringify(items) === JSON.stringify(this.items)) return;
    const focused = this.focused();
    this.items = items;
    this.list.replaceChildren(...items.map((item, place) => this.rowOf(item, place)));
    if (focused) this.restore(focused);
  }

  private rowOf(item: MovableItem, place: number): HTMLElement {
    const { key, name } = item;
    const { onMove, onRemove } = this.options;
    const isLast = place === this.items.length - 1;
    return element('li', { 'data-key': key, ...(item.isIn === false && { class: 'out' }) }, [
      this.nameOf(item, place),
      element('span', { class: 'buttons' }, [
        tool('up', { sign: '↑', label: words.up(name), isIdle: place === 0 }, () =>
          onMove(place, -1),
        ),
        tool('down', { sign: '↓', label: words.down(name), isIdle: isLast }, () =>
          onMove(place, 1),
        ),
        ...(item.isIn === undefined
          ? [tool('remove', { sign: '×', label: words.remove(name) }, () => onRemove(place))]
          : []),
      ]),
    ]);
  }

  private nameOf({ name, warning, isIn }: MovableItem, place: number): HTMLElement {
    const text = [
      ...unbrokenPieces(name),
      ...(warning ? [' ', element('b', { class: 'warning' }, [warning])] : []),
    ];
    if (isIn === undefined) return element('span', { class: 'name' }, text);
    const box = element('input', { type: 'checkbox', class: 'in' });
    box.checked = isIn;
    box.addEventListener('change', () => this.options.onToggle?.(place));
    return element('label', { class: 'name' }, [box, ' ', ...text]);
  }

  private focused(): { key: string; action: string; place: number } | undefined {
    const { activeElement } = document;
    const row = activeElement?.closest<HTMLElement>('[data-key]');
    if (!activeElement || !row || !this.list.contains(row)) return undefined;
    const place = [...this.list.children].indexOf(row);
    return { key: row.dataset['key'] ?? '', action: activeElement.className, place };
  }

  /** The same button of the same line; of one that was taken away, the next one's. */
  private restore({ key, action, place }: { key: string; action: string; place: number }): void {
    const rows = [...this.list.children];
    const at = this.items.findIndex((item) => item.key === key);
    const row = rows[at === -1 ? Math.min(place, rows.length - 1) : at];
    const same = row?.querySelector<HTMLElement>(`.${action}`);
    const other = row?.querySelector<HTMLElement>('button, input');
    if (same ?? other) (same ?? other)?.focus();
    else this.options.onEmptied();
  }
}

function unbrokenPieces(text: string): (Node | string)[] {
  return splitAtUnbroken(text).map((piece, at) =>
    at % 2 ? element('span', { class: 'unbroken' }, [piece]) : piece,
  );
}

/** A key for each of some lines; a line that stands twice has two. */
export function lineKeys(lines: readonly string[]): string[] {
  return lines.map(
    (line, at) => `${line} ${lines.slice(0, at).filter((it) => it === line).length}`,
  );
}

/** A button that can do nothing keeps the focus, so it says so and is not disabled. */
function tool(
  action: string,
  { sign, label, isIdle = false }: { sign: string; label: string; isIdle?: boolean },
  act: () => void,
): HTMLElement {
  const attributes = { type: 'button', class: action, 'aria-label': label, title: label };
  const idle = isIdle ? 'true' : undefined;
  const made = element('button', { ...attributes, 'aria-disabled': idle }, [sign]);
  made.addEventListener('click', act);
  return made;
}
