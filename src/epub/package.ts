import { chapterFile, type Book } from './book.ts';
import { STYLE_FILE } from './page.ts';
import { element, escapeXml, wrapped, XML_HEAD } from './xml.ts';

export const PACKAGE_FILE = 'package.opf';
export const NAVIGATION_FILE = 'nav.xhtml';

const XHTML = 'application/xhtml+xml';

/** The package document: what the book is, every file in it, and the order of reading. */
export function toPackage(book: Book): string {
  const { id, title, language, modified, creator, source, chapters } = book;
  const metadata = [
    element('dc:identifier', id, { id: 'book-id' }),
    element('dc:title', title),
    element('dc:language', language),
    element('dc:creator', creator),
    element('dc:source', source),
    element('meta', modified, { property: 'dcterms:modified' }),
  ];
  const items = [
    item('nav', NAVIGATION_FILE, XHTML, 'nav'),
    item('style', STYLE_FILE, 'text/css'),
    ...chapters.map((chapter) => item(`c-${chapter.id}`, chapterFile(chapter.id), XHTML)),
  ];
  const order = chapters.map((chapter) => `<itemref idref="${escapeXml(`c-${chapter.id}`)}"/>`);
  const parts = [
    wrapped('metadata', lines(metadata), { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }),
    wrapped('manifest', lines(items)),
    wrapped('spine', lines(order)),
  ];
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'book-id',
    'xml:lang': language,
  };
  return `${XML_HEAD}${wrapped('package', lines(parts), attributes)}\n`;
}

/** The file that leads a reader to the package document at the given path. */
export function toContainer(path: string): string {
  const root = `<rootfile full-path="${escapeXml(path)}" media-type="application/oebps-package+xml"/>`;
  const namespace = 'urn:oasis:names:tc:opendocument:xmlns:container';
  return `${XML_HEAD}<container version="1.0" xmlns="${namespace}"><rootfiles>${root}</rootfiles></container>\n`;
}

function item(id: string, file: string, type: string, properties?: string): string {
  const about = properties ? ` properties="${properties}"` : '';
  return `<item id="${escapeXml(id)}" href="${escapeXml(file)}" media-type="${type}"${about}/>`;
}

function lines(parts: readonly string[]): string {
  return `\n${parts.join('\n')}\n`;
}
