import { isInContents, issuedTextOf } from '../domain/clause/contents.ts';
import { bookId, chapterFile, type Book, type Chapter } from '../epub/book.ts';
import { BOOK_STYLES } from '../epub/styles.ts';
import { writeEpub } from '../epub/write-epub.ts';
import { element } from '../epub/xml.ts';
import { renderBookBody } from '../markdown/book-body.ts';
import { bookWords as words } from '../strings/book.ts';
import { aboutChapter, bookFooter, tasksChapter } from './parts/book-chapters.ts';
import type { BookBodyView, BookView } from './views/book.ts';

type Clause = BookBodyView['clauses'][number];

/** Chapter of the document's own text. */
const OWN_TEXT = 'noi-dung';

/**
 * A document's e-book, made from its view; its body is read from the portal's folder `root`, so that the store holds no
 * bodies.
 */
export function renderBook(view: BookView, root: string): Uint8Array<ArrayBuffer> {
  return writeEpub(toBook(view, root));
}

function toBook(view: BookView, root: string): Book {
  const { page, name, subject, creator, asOf, tasks, body } = view;
  return {
    id: bookId(page),
    title: `${name}: ${subject}`,
    language: 'vi',
    // What the book says holds for that day, and it says the same all day.
    modified: `${asOf.iso}T00:00:00Z`,
    creator,
    source: page,
    contents: words.contents,
    chapters: [
      aboutChapter(view),
      ...(body ? textChapters(view, body, root) : []),
      ...(tasks.length > 0 ? [tasksChapter(view)] : []),
    ],
    styles: BOOK_STYLES,
  };
}

/** The document's own text, then each text issued with it. */
function textChapters(view: BookView, body: BookBodyView, root: string): Chapter[] {
  const chapterOf = (clause: Clause | null) => (clause && issuedTextOf(clause.id)) ?? OWN_TEXT;
  const sections = renderBookBody(root, body, {
    page: view.page,
    fileOf: (clause) => chapterFile(chapterOf(clause)),
  });
  const chapters = Map.groupBy(sections, ({ clause }) => chapterOf(clause));
  return [...chapters].map(([id, parts]) => {
    const clauses = parts.flatMap(({ clause }) => clause ?? []);
    const title = id === OWN_TEXT ? words.text : (clauses[0]?.label ?? words.text);
    const heading = id === OWN_TEXT ? [element('h1', title)] : [];
    return {
      id,
      title,
      xhtml: [...heading, ...parts.map(({ xhtml }) => xhtml), bookFooter(view)].join('\n'),
      headings: clauses
        .filter((clause) => clause.id !== id && isInContents(clause))
        .map(({ id: anchor, label, level }) => ({ id: anchor, title: label, level })),
    };
  });
}
