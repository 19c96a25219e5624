import { noteWords } from '../../strings/notes.ts';
import { NOTE_KINDS, type NoteContent, type NoteKind } from '../../study/notes/note.ts';
import { button, element } from '../dom/element.ts';
import { troubleOf, type StorageTrouble } from './trouble.ts';

export interface EditorOptions {
  /** The clause, as it is cited. */
  clause: string;
  /** Words that the note is about, where they do not stand beside it. */
  quotation?: string;
  content: NoteContent;
  /** Why it was not kept before. */
  trouble?: StorageTrouble | undefined;
  /** Keep what was written; may throw StorageTrouble. */
  save: (content: NoteContent) => Promise<void>;
  cancel: () => void;
}

const words = noteWords.editor;
let forms = 0;

/** A form in which a note is written. What was typed stays in it until it is kept or given up. */
export function noteEditor(options: EditorOptions) {
  const { clause, quotation, content, trouble, save, cancel } = options;
  const text = element('textarea', { rows: '4' });
  text.value = content.text;
  const alert = element('p', { role: 'alert', class: 'trouble' }, [
    trouble ? noteWords.trouble[trouble.kind] : '',
  ]);
  const kinds = NOTE_KINDS.map((kind) => kindChoice(kind, kind === content.kind));
  const form = element(
    'form',
    { class: 'note-editor no-print', 'aria-label': words.label(clause) },
    [
      ...(quotation ? [element('blockquote', {}, [noteWords.quoted(quotation)])] : []),
      element('fieldset', {}, [element('legend', {}, [words.kind]), ...kinds]),
      element('label', { class: 'words' }, [words.text, text]),
      element('p', { class: 'hint' }, [`${words.optional} ${words.keys}.`]),
      alert,
      element('div', { class: 'buttons' }, [
        element('button', { type: 'submit' }, [words.save]),
        button(words.cancel, cancel),
      ]),
    ],
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const kind = new FormData(form).get('kind') as NoteKind;
    alert.textContent = '';
    save({ kind, text: text.value }).catch((error: unknown) => {
      alert.textContent = noteWords.trouble[troubleOf(error).kind];
    });
  });
  form.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key === 'Enter' && (ctrlKey || metaKey)) form.requestSubmit();
    // Who has typed something gives it up by the button alone.
    if (key === 'Escape' && text.value === content.text) cancel();
  });
  return { form, focus: () => text.focus() };
}

function kindChoice(kind: NoteKind, isChosen: boolean): HTMLLabelElement {
  const input = element('input', { type: 'radio', name: 'kind', value: kind });
  input.defaultChecked = isChosen;
  forms += 1;
  input.id = `loai_${forms}`;
  return element('label', { class: 'kind', 'data-kind': kind, for: input.id }, [
    input,
    ` ${noteWords.kinds[kind]}`,
  ]);
}
