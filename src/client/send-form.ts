/** Send a form to the receiver of comments as JSON, and ask it for JSON; `button` is the one that sent it. */
export function sendForm(form: HTMLFormElement, button?: HTMLElement | null): Promise<Response> {
  return fetch(form.action, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(Object.fromEntries(new FormData(form, button))),
  });
}
