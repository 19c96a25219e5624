import { inside } from '../dom/inside.ts';

/** A field with a button: what is written becomes a new line. Enter does the same. */
export class LineAdder {
  private readonly field: HTMLInputElement;
  private readonly onAdd: (line: string) => void;

  constructor(root: HTMLElement, onAdd: (line: string) => void) {
    this.field = inside(root, '.add input');
    this.onAdd = onAdd;
    inside(root, '.add button').addEventListener('click', () => this.add());
    this.field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      this.add();
    });
  }

  focus(): void {
    this.field.focus();
  }

  private add(): void {
    const line = this.field.value.trim();
    this.field.focus();
    if (!line) return;
    this.field.value = '';
    this.onAdd(line);
  }
}
