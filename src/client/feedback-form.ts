import { inside } from './dom/inside.ts';
import { sendForm } from './send-form.ts';

/** What the receiver answers to a form. */
interface Receipt {
  code?: string;
  state?: string;
  error?: string;
  message?: string;
  /** What is wrong in fields, by their names. */
  fields?: Record<string, string>;
}

/** After these a form needs another token. */
const USED_UP = ['token-forged', 'token-expired', 'replayed'];

/** Sends the form without leaving the page. Whatever fails, what was typed stays in its fields. */
class FeedbackForm extends HTMLElement {
  private isSending = false;

  connectedCallback(): void {
    // A form must be open for some seconds before it is sent: its token counts from the first field on.
    this.form.addEventListener('focusin', () => void this.fetchToken().catch(() => undefined), {
      once: true,
    });
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.send();
    });
  }

  private async send(): Promise<void> {
    if (this.isSending) return;
    this.clear();
    this.mark(true);
    try {
      if (!this.token.value) await this.fetchToken();
      this.show((await (await sendForm(this.form)).json()) as Receipt);
    } catch {
      this.say(this.dataset['unsent'] ?? '');
    } finally {
      this.mark(false);
    }
  }

  private async fetchToken(): Promise<void> {
    const headers = { Accept: 'application/json' };
    const response = await fetch(this.dataset['token'] ?? '', { headers });
    const { token } = (await response.json()) as { token?: string };
    this.token.value = token ?? '';
  }

  private show({ code, state, error = '', message = '', fields = {} }: Receipt): void {
    if (code) return this.thank(code, state ?? '');
    for (const [name, fault] of Object.entries(fields)) this.blame(name, fault);
    this.say(message);
    if (USED_UP.includes(error)) {
      this.token.value = '';
      void this.fetchToken().catch(() => undefined);
    }
    this.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }

  private thank(code: string, state: string): void {
    const thanks = inside(this, '.thanks');
    inside(this, '.code').textContent = code;
    inside<HTMLAnchorElement>(this, '.state').href = state;
    this.form.hidden = true;
    thanks.hidden = false;
    thanks.focus();
  }

  private blame(name: string, fault: string): void {
    const field = this.form.elements.namedItem(name);
    if (!(field instanceof HTMLElement)) return;
    field.setAttribute('aria-invalid', 'true');
    const place = document.getElementById(`${field.id}-fault`);
    if (!place) return;
    place.textContent = fault;
    place.hidden = false;
  }

  private clear(): void {
    for (const it of this.form.querySelectorAll('[aria-invalid]'))
      it.removeAttribute('aria-invalid');
    for (const it of this.form.querySelectorAll<HTMLElement>('.fault')) it.hidden = true;
  }

  /** Above the fields, told at once. */
  private say(words: string): void {
    const place = inside(this, '[role=alert]');
    place.textContent = words;
    place.hidden = false;
    place.scrollIntoView({ block: 'nearest' });
  }

  private mark(isSending: boolean): void {
    this.isSending = isSending;
    const button = inside(this, '[type=submit]');
    button.ariaDisabled = String(isSending);
    button.dataset['words'] ??= button.textContent;
    button.textContent = (isSending ? this.dataset['wait'] : button.dataset['words']) ?? '';
  }

  private get form(): HTMLFormElement {
    return inside(this, 'form');
  }

  private get token(): HTMLInputElement {
    return inside(this, '[name=token]');
  }
}

customElements.define('feedback-form', FeedbackForm);
