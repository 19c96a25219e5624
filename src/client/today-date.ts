/** Today in the portal's own zone: a page built earlier cannot know it. */
class TodayDate extends HTMLElement {
  connectedCallback(): void {
    const { pattern = '', zone } = this.dataset;
    const format = new Intl.DateTimeFormat('vi-VN', {
      timeZone: zone,
      weekday: 'long',
      day: 'numeric',
      month: 'numeric',
      year: 'numeric',
    });
    this.textContent = format
      .formatToParts(new Date())
      .reduce((words, { type, value }) => words.replace(`{${type}}`, value), pattern);
  }
}

customElements.define('today-date', TodayDate);
