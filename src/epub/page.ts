import { escapeXml, withoutUnwritable, wrapped, element, XML_HEAD } from './xml.ts';

export const STYLE_FILE = 'style.css';

/** What a page of a book shows. */
export interface BookPage {
  title: string;
  language: string;
  /** Content of the page's body, as well-formed XHTML. */
  xhtml: string;
}

/** A page of a book as an XHTML document. */
export function toPage({ title, language, xhtml }: BookPage): string {
  const head = `${element('title', title)}<link rel="stylesheet" type="text/css" href="${STYLE_FILE}"/>`;
  const names = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"';
  const tongue = escapeXml(language);
  return (
    `${XML_HEAD}<!DOCTYPE html>\n<html ${names} lang="${tongue}" xml:lang="${tongue}">\n` +
    `${wrapped('head', head)}\n<body>\n${withoutUnwritable(xhtml)}\n</body>\n</html>\n`
  );
}
