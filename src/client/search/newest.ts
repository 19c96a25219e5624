/** Keeps answers in the order of questions: an answer that a newer question has overtaken is dropped. */
export class Newest {
  private last = 0;
  private timer = 0;

  /** Begin a question; the function given tells whether it is still the newest. */
  begin(): () => boolean {
    clearTimeout(this.timer);
    const own = (this.last += 1);
    return () => own === this.last;
  }

  /** Do something after a pause, unless a question begins before. */
  after(pause: number, work: () => void): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(work, pause);
  }
}

/** Pause after a key before a search begins, in milliseconds; letters from which on there is one. */
export const TYPING_PAUSE = 160;
export const SHORTEST = 2;
