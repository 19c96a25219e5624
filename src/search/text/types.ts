import { DOCUMENT_TYPES, documentTypeName, type DocumentType } from '../../domain/document-type.ts';
import { SYMBOL } from './references.ts';
import { keysOf, wordsOf, type Word } from './words.ts';

/** Words and terms by which a reader asks for documents of a type: its name, or a code of its symbols. */
const types = DOCUMENT_TYPES.flatMap(({ name, party, state }) =>
  [name, ...party, ...state].map((writing) => ({
    forms: wordsOf(writing).map(({ form }) => form),
    term: SYMBOL + writing.toLowerCase().replaceAll(' ', ''),
  })),
).sort((a, b) => b.forms.length - a.forms.length);

/** Terms of a document's type, for the document that is of it. */
export function termsOfType(type: DocumentType): string[] {
  const { party = [], state = [] } = DOCUMENT_TYPES.find(({ slug }) => slug === type) ?? {};
  const writings = [documentTypeName(type), ...party, ...state];
  return [...new Set(writings.map((it) => SYMBOL + it.toLowerCase().replaceAll(' ', '')))];
}

/** The type of document that words begin with, and how many of them name it. */
export function typeAsked(words: readonly Word[]): { term: string; length: number } | undefined {
  const found = types.find(({ forms }) =>
    forms.every((form, at) => {
      const word = words[at];
      return (
        word && (word.form === form || (word.form === word.key && word.key === keysOf(form).key))
      );
    }),
  );
  return found && { term: found.term, length: found.forms.length };
}
