/** Let the arrow keys lead from the field to the results below `root` and back. */
export function followArrows(root: HTMLElement, field: HTMLInputElement): void {
  root.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (step === 0 || !isPlain || event.isComposing) return;
    const stops = [field, ...root.querySelectorAll<HTMLElement>('.results .title a')];
    const at = stops.findIndex((it) => it === document.activeElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
