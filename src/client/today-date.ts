/** The reader's own day: a page built earlier cannot know it. */
class TodayDate extends HTMLElement {
  connectedCallback(): void {
    const now = new Date();
    const part = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat('vi-VN', options).format(now);
    const pattern = this.dataset['pattern'] ?? '';
    this.textContent = pattern
      .replace('{weekday}', part({ weekday: 'long' }))
      .replace('{day}', String(now.getDate()))
      .replace('{month}', String(now.getMonth() + 1))
      .replace('{year}', String(now.getFullYear()));
  }
}

customElements.define('today-date', TodayDate);
