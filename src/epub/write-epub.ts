import { strToU8, zipSync, type Zippable } from 'fflate';
import { fixedTime } from './archive-time.ts';
import { chapterFile, EPUB_TYPE, type Book } from './book.ts';
import { toNavigation } from './navigation.ts';
import { NAVIGATION_FILE, PACKAGE_FILE, toContainer, toPackage } from './package.ts';
import { STYLE_FILE, toPage } from './page.ts';

const FOLDER = 'EPUB/';

/**
 * A book as an EPUB 3 file. The same book gives the same bytes at any time and place: files stand in a fixed order,
 * and their times are fixed. Needs neither a server nor a browser.
 */
export function writeEpub(book: Book): Uint8Array<ArrayBuffer> {
  const { language, chapters } = book;
  const texts: [string, string][] = [
    ['META-INF/container.xml', toContainer(FOLDER + PACKAGE_FILE)],
    [FOLDER + PACKAGE_FILE, toPackage(book)],
    [FOLDER + NAVIGATION_FILE, toNavigation(book)],
    [FOLDER + STYLE_FILE, book.styles],
    ...chapters.map(({ id, title, xhtml }): [string, string] => [
      FOLDER + chapterFile(id),
      toPage({ title, language, xhtml }),
    ]),
  ];
  const files: Zippable = {
    // Readers know the type by these bytes at a fixed place, so they stand first and as they are.
    mimetype: [strToU8(EPUB_TYPE), { level: 0 }],
    ...Object.fromEntries(texts.map(([path, text]) => [path, strToU8(text.normalize('NFC'))])),
  };
  return zipSync(files, { level: 9, mtime: fixedTime() });
}
