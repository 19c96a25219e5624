import { dayOf, daysBetween } from '../domain/calendar.ts';
import { standingTo } from '../domain/task-standing.ts';
import { standingLabel, standingWords } from '../strings/standing.ts';

/**
 * What a page says of tasks holds for the day of its build. These elements say it again for the reader's day on
 * the portal's calendar; a clock that stands before the build is not believed.
 */

/** The later of the page's day and the reader's; a page of the past keeps its own. */
function readerDay({ asOf = '' }: DOMStringMap): string {
  if ('past' in document.documentElement.dataset) return asOf;
  const timeZone = document.documentElement.dataset['timeZone'] ?? 'UTC';
  const today = dayOf(new Date(), timeZone);
  return today > asOf ? today : asOf;
}

function reckoningOf(data: DOMStringMap) {
  return { day: readerDay(data), dueSoonDays: Number(data['soonDays']) };
}

/** How near or past the last day of one open task is. */
class TaskStanding extends HTMLElement {
  connectedCallback(): void {
    const { day } = this.dataset;
    const words = this.querySelector('.standing-words');
    if (!day || !words) return;
    const standing = standingTo(day, reckoningOf(this.dataset));
    this.dataset['standing'] = standing.id;
    words.textContent = standingLabel(standing);
  }
}

/** How old the last report of a task is. */
class ReportAge extends HTMLElement {
  connectedCallback(): void {
    const { on } = this.dataset;
    const time = this.querySelector('time');
    if (!on || !time) return;
    time.textContent = standingWords.reported(daysBetween(on, readerDay(this.dataset)));
  }
}

/** How many of several open tasks are past or near their last day. */
class DueCount extends HTMLElement {
  connectedCallback(): void {
    const { standing, dues = '' } = this.dataset;
    const reckoning = reckoningOf(this.dataset);
    const found = dues
      .split(' ')
      .filter((day) => day && standingTo(day, reckoning).id === standing);
    const number = this.querySelector('b');
    if (number) number.textContent = String(found.length);
    this.hidden = found.length === 0;
  }
}

/** The day for which the tasks beside it are reckoned. */
class AsOfDay extends HTMLElement {
  connectedCallback(): void {
    this.textContent = standingWords.asOf(readerDay(this.dataset));
  }
}

customElements.define('task-standing', TaskStanding);
customElements.define('report-age', ReportAge);
customElements.define('due-count', DueCount);
customElements.define('as-of-day', AsOfDay);
