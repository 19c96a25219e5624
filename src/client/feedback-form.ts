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
      this.show(await this.post());
    } catch {
      this.say(this.dataset['unsent'] ?? '');
    } finally {
      this.mark(false);
    }
  }

  private async fetchToken(): Promise<void> {
    const { token } = await answerOf<{ token?: string }>(this.dataset['token'] ?? '');
    this.token.value = token ?? '';
  }

  private post(): Promise<Receipt> {
    return answerOf<Receipt>(this.form.action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(Object.fromEntries(new FormData(this.form))),
    });
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
    const thanks = this.inside('.thanks');
    this.inside('.code').textContent = code;
    this.inside<HTMLAnchorElement>('.state').href = state;
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
    const place = this.inside('[role=alert]');
    place.textContent = words;
    place.hidden = false;
    place.scrollIntoView({ block: 'nearest' });
  }

  private mark(isSending: boolean): void {
    this.isSending = isSending;
    const button = this.inside('[type=submit]');
    button.ariaDisabled = String(isSending);
    button.dataset['words'] ??= button.textContent;
    button.textContent = (isSending ? this.dataset['wait'] : button.dataset['words']) ?? '';
  }

  private get form(): HTMLFormElement {
    return this.inside('form');
  }

  private get token(): HTMLInputElement {
    return this.inside('[name=token]');
  }

  private inside<E extends HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (!found) throw new Error(`feedback-form has no ${selector}`);
    return found;
  }
}

/** What the receiver answers in JSON, be it a refusal. */
async function answerOf<T>(address: string, init: RequestInit = {}): Promise<T> {
  const headers = { ...(init.headers as Record<string, string>), Accept: 'application/json' };
  const response = await fetch(address, { ...init, headers });
  return (await response.json()) as T;
}

customElements.define('feedback-form', FeedbackForm);
