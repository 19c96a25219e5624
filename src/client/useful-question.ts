import { sendForm } from './send-form.ts';

/** Sends whether the page was useful without leaving it. */
class UsefulQuestion extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.send(form, event.submitter);
    });
  }

  private async send(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
    try {
      const { ok } = await sendForm(form, button);
      if (ok) form.hidden = true;
      this.tell((ok ? this.dataset['thanks'] : this.dataset['unsent']) ?? '');
    } catch {
      this.tell(this.dataset['unsent'] ?? '');
    }
  }

  private tell(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

customElements.define('useful-question', UsefulQuestion);
