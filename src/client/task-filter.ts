import './task-days.ts';
import { taskFilterWords as words } from '../strings/task-filter.ts';

/**
 * Filter and sort a plan's tasks in place. What is chosen stands in the address, is told to those who listen, and
 * prints above the table.
 */
class TaskFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form || this.rows.length === 0) return;
    form.hidden = form.querySelector('select') === null;
    const fold = form.closest('details');
    if (fold) fold.hidden = form.hidden;
    const links = this.querySelector<HTMLElement>('.links');
    if (links) links.hidden = true;
    this.countStandings(form);
    readAddress(form);
    form.addEventListener('change', () => this.show(form));
    // A form is empty only after the event of its reset.
    form.addEventListener('reset', () => setTimeout(() => this.show(form)));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.show(form);
    });
    this.offerSorting();
    this.narrow(form);
  }

  /** The reader's day may have moved tasks to another standing, or to one that no task had. */
  private countStandings(form: HTMLFormElement): void {
    const select = form.querySelector<HTMLSelectElement>('select[name=thoi-han]');
    if (!select) return;
    const standings = this.rows.flatMap((row) => valuesOf(row, 'thoi-han'));
    const options = Object.entries(words.standings).flatMap(([value, label]) => {
      const count = standings.filter((it) => it === value).length;
      if (count === 0) return [];
      const option = new Option(words.option(label, count), value);
      option.dataset['name'] = label;
      return [option];
    });
    select.replaceChildren(...[...select.options].slice(0, 1), ...options);
  }

  private get rows(): HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  }

  private show(form: HTMLFormElement): void {
    writeAddress(form);
    this.narrow(form);
  }

  private narrow(form: HTMLFormElement): void {
    const chosen = selectsOf(form).filter(({ value }) => value !== '');
    const rows = this.rows;
    for (const row of rows) {
      row.hidden = !chosen.every(({ name, value }) => valuesOf(row, name).includes(value));
    }
    const shown = rows.filter(({ hidden }) => !hidden).length;
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = statusWords(shown, rows.length, chosen);
  }

  /** Each heading becomes a button; pressed again it turns the order. */
  private offerSorting(): void {
    for (const heading of this.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = heading.textContent.trim();
      button.title = words.sortBy(button.textContent);
      heading.replaceChildren(button);
      button.addEventListener('click', () => this.sort(heading));
    }
  }

  private sort(heading: HTMLTableCellElement): void {
    const isDown = heading.getAttribute('aria-sort') === 'ascending';
    for (const other of this.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
    const key = heading.dataset['sort'] ?? '';
    const sorted = this.rows.sort((a, b) => compareRows(a, b, { key, cell: heading.cellIndex }));
    this.querySelector('tbody')?.append(...(isDown ? sorted.reverse() : sorted));
  }
}

const selectsOf = (form: HTMLFormElement) => [...form.querySelectorAll('select')];

/** The reader's day may have moved a task to another standing. */
function valuesOf(row: HTMLTableRowElement, name: string): string[] {
  const standing = row.querySelector<HTMLElement>('task-standing[data-day]')?.dataset['standing'];
  const told = name === 'thoi-han' ? standing : undefined;
  return (told ?? row.getAttribute(`data-${name}`) ?? '').split(' ');
}

function compareRows(
  a: HTMLTableRowElement,
  b: HTMLTableRowElement,
  { key, cell }: { key: string; cell: number },
): number {
  const text = (row: HTMLTableRowElement) => row.cells[cell]?.textContent.trim() ?? '';
  // Tasks without a day stand last.
  const due = (row: HTMLTableRowElement) => row.dataset['due'] ?? '9999';
  const [left, right] = key === 'due' ? [due(a), due(b)] : [text(a), text(b)];
  return left.localeCompare(right, 'vi', { numeric: true });
}

function statusWords(shown: number, total: number, chosen: HTMLSelectElement[]): string {
  if (chosen.length === 0) return '';
  if (shown === 0) return words.none;
  const names = chosen.map(({ selectedOptions }) => selectedOptions[0]?.dataset['name'] ?? '');
  return `${words.some(shown, total)}: ${words.chosen(names)}.`;
}

function readAddress(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const select of selectsOf(form)) {
    const value = query.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
}

function writeAddress(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const { name, value } of selectsOf(form)) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  const text = query.toString();
  history.replaceState(null, '', `${location.pathname}${text && `?${text}`}${location.hash}`);
}

customElements.define('task-filter', TaskFilter);
