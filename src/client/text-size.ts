import { currentSetting, remember } from './reader-settings.ts';

/** Largest step; `base.css` gives each its size. */
const LARGEST = 3;

/** Two buttons that make the text of all pages smaller or larger. */
class TextSize extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) this.setStep(step() + Number(button.value));
    });
    this.show();
  }

  private setStep(next: number): void {
    remember('text', String(Math.min(LARGEST, Math.max(0, next))));
    this.show();
  }

  private show(): void {
    for (const button of this.querySelectorAll('button')) {
      const next = step() + Number(button.value);
      button.setAttribute('aria-disabled', String(next < 0 || next > LARGEST));
    }
  }
}

function step(): number {
  return Number(currentSetting('text') ?? 0);
}

customElements.define('text-size', TextSize);
