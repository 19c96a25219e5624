import { element, wrapped } from '../../../epub/xml.ts';
import type { StyleId } from './styles.ts';

/** Text of one kind inside a paragraph; of a line break, nothing. */
export function run(text: string, properties = ''): string {
  const words = element('w:t', text.normalize('NFC'), { 'xml:space': 'preserve' });
  return wrapped('w:r', (properties && wrapped('w:rPr', properties)) + words);
}

/** A paragraph of a style with markup in it. */
export function paragraph(style: StyleId, markup: string): string {
  const properties = style === 'Normal' ? '' : wrapped('w:pPr', `<w:pStyle w:val="${style}"/>`);
  return wrapped('w:p', properties + markup);
}

/** A paragraph of a style for each line of a text; none for a text without words. */
export function paragraphs(style: StyleId, text: string): string[] {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  return lines.filter(Boolean).map((line) => paragraph(style, run(line)));
}

/** A label and a dotted line after it, to be filled in. */
export function field(label: string): string {
  return paragraph('Field', `${label && run(`${label} `)}<w:r><w:tab/></w:r>`);
}
