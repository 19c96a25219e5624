import { inside } from '../dom/inside.ts';
import { DETAILS, PARTS, type Meeting } from '../../study/pack/meeting.ts';

/** The fields of the meeting and the boxes of the pack's parts, which the page holds by their names. */
export class MeetingForm {
  private readonly root: HTMLElement;

  constructor(root: HTMLElement, onChange: () => void) {
    this.root = root;
    root.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name) onChange();
    });
  }

  /** Show what was written; a field that has the focus is the reader's. */
  show({ details, parts }: Meeting): void {
    for (const name of DETAILS) {
      const field = this.field(name);
      if (field !== document.activeElement) field.value = details[name];
    }
    for (const part of PARTS) this.field(`part-${part}`).checked = parts[part];
  }

  /** What stands in the fields. */
  read(): Pick<Meeting, 'details' | 'parts'> {
    return {
      details: Object.fromEntries(
        DETAILS.map((name) => [name, this.field(name).value]),
      ) as Meeting['details'],
      parts: Object.fromEntries(
        PARTS.map((part) => [part, this.field(`part-${part}`).checked]),
      ) as Meeting['parts'],
    };
  }

  private field(name: string): HTMLInputElement {
    return inside(this.root, `input[name="${name}"]`);
  }
}
