/** How long a reader must pause before an answer is told, in milliseconds. */
const PAUSE = 900;

/** Tells readers of screens what was found, once they pause: one polite status, not one at each key. */
export class Announcer {
  private readonly status: HTMLElement;
  private timer = 0;

  constructor(status: HTMLElement) {
    this.status = status;
  }

  tell(words: string): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      if (this.status.textContent !== words) this.status.textContent = words;
    }, PAUSE);
  }
}
