/** How long a sentence stays in sight, in milliseconds: nobody needs it to go on. */
const STAY = 8000;

/** Tells what happened, to eyes and ears, wherever on the page the reader is. */
export class Status {
  private readonly status: HTMLElement;
  private timer = 0;

  constructor(status: HTMLElement) {
    this.status = status;
  }

  say(words: string): void {
    clearTimeout(this.timer);
    this.status.textContent = words;
    this.timer = window.setTimeout(() => {
      this.status.textContent = '';
    }, STAY);
  }
}
