import { splitAtUnbroken } from '../../domain/unbroken.ts';
import { element, escapeXml } from '../../epub/xml.ts';

/** A text as XHTML in which symbols, days and numbers of clauses stay in one line each. */
export function unbroken(text: string): string {
  return splitAtUnbroken(text)
    .map((piece, at) => (at % 2 ? element('span', piece, { class: 'unbroken' }) : escapeXml(piece)))
    .join('');
}
