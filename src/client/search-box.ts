/** Opens the search box, whose code comes when it is first asked for. On the search page its field takes the focus. */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.open());
    document.addEventListener('keydown', (event) => {
      if (!isCall(event)) return;
      event.preventDefault();
      void this.open();
    });
  }

  private async open(): Promise<void> {
    const field = document.querySelector<HTMLInputElement>('search-page [name=q]');
    if (field) {
      field.focus();
      field.select();
      return;
    }
    const { index = '', page = '' } = this.dataset;
    try {
      const { openDialog } = await import('./search/dialog.ts');
      openDialog({ index, page });
    } catch {
      location.assign(page);
    }
  }
}

/** Ctrl+K or Cmd+K anywhere; a stroke where it is not being written. */
function isCall({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !altKey;
  const isWriting =
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isWriting;
}

customElements.define('search-box', SearchBox);
