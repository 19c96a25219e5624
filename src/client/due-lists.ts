import { formatDay } from '../domain/calendar.ts';
import { standingTo, type Standing } from '../domain/task-standing.ts';
import { reckoningOf } from './reader-day.ts';

/**
 * Lists of tasks by their standing: each task goes to the list of its standing on the reader's day. One whose
 * standing has no list waits hidden. A list is a `data-list` with a table in it; `data-count`, `data-some` and
 * `data-none` name the list whose number they tell, and for which they show.
 */
class DueLists extends HTMLElement {
  connectedCallback(): void {
    const lists = [...this.querySelectorAll<HTMLElement>('[data-list]')];
    for (const row of this.querySelectorAll('tr')) {
      const standing = standingOfRow(row);
      if (standing) this.place(row, standing);
    }
    for (const list of lists) this.tell(list);
  }

  private place(row: HTMLTableRowElement, standing: Standing['id']): void {
    const home = this.querySelector(`[data-list="${standing}"] tbody`);
    row.hidden = home === null;
    if (!home || home.contains(row)) return;
    const isLater = (other: HTMLTableRowElement) => dayOfRow(other) > dayOfRow(row);
    home.insertBefore(row, [...home.querySelectorAll('tr')].find(isLater) ?? null);
  }

  private tell(list: HTMLElement): void {
    const count = list.querySelectorAll('tbody tr:not([hidden])').length;
    const about = (what: string) =>
      this.querySelectorAll<HTMLElement>(`[data-${what}="${list.dataset['list'] ?? ''}"]`);
    for (const number of about('count')) number.textContent = String(count);
    for (const part of about('some')) part.hidden = count === 0;
    for (const part of about('none')) part.hidden = count > 0;
  }
}

const standingIn = (row: HTMLElement) =>
  row.querySelector<HTMLElement>('task-standing[data-day]')?.dataset;

function standingOfRow(row: HTMLTableRowElement): Standing['id'] | undefined {
  const data = standingIn(row);
  return data?.['day'] ? standingTo(data['day'], reckoningOf(data)).id : undefined;
}

/** Tasks without a day stand last. */
function dayOfRow(row: HTMLTableRowElement): string {
  return standingIn(row)?.['day'] ?? '9999';
}

/** The nearest last day among a body's tasks that has not passed. */
class NextDuty extends HTMLElement {
  connectedCallback(): void {
    const { asOf } = this.dataset;
    const rows = [...(this.closest('section')?.querySelectorAll('tr') ?? [])];
    const day = reckoningOf({ asOf }).day;
    const [next] = rows
      .filter((row) => standingIn(row) && dayOfRow(row) >= day)
      .sort((a, b) => dayOfRow(a).localeCompare(dayOfRow(b)));
    this.hidden = !next;
    if (next) this.name(next);
  }

  private name(row: HTMLTableRowElement): void {
    const [task, own] = [row.querySelector('a'), this.querySelector('a')];
    const time = this.querySelector('time');
    if (!task || !own || !time) return;
    own.href = task.href;
    own.textContent = task.textContent;
    time.dateTime = dayOfRow(row);
    time.textContent = formatDay(dayOfRow(row));
  }
}

customElements.define('due-lists', DueLists);
customElements.define('next-duty', NextDuty);
