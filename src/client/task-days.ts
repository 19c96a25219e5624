import { daysBetween } from '../domain/calendar.ts';
import { standingTo } from '../domain/task-standing.ts';
import { standingLabel, standingWords } from '../strings/standing.ts';
import { readerDay, reckoningOf } from './reader-day.ts';

/** What a page says of tasks holds for the day of its build. These elements say it again for the reader's day. */

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

/** Words that hold up to a day, and after them those that hold from the next. */
class DayTurn extends HTMLElement {
  connectedCallback(): void {
    const { until } = this.dataset;
    const [before, after] = this.children;
    if (!until || !(before instanceof HTMLElement) || !(after instanceof HTMLElement)) return;
    before.hidden = readerDay(this.dataset) > until;
    after.hidden = !before.hidden;
  }
}

customElements.define('task-standing', TaskStanding);
customElements.define('report-age', ReportAge);
customElements.define('due-count', DueCount);
customElements.define('as-of-day', AsOfDay);
customElements.define('day-turn', DayTurn);
