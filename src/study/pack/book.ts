import { bookId, type Book } from '../../epub/book.ts';
import { BOOK_STYLES } from '../../epub/styles.ts';
import { wrapped } from '../../epub/xml.ts';
import { sheetWords as words } from '../../strings/pack.ts';
import type { Pack } from './pack.ts';
import { packSections } from './sections.ts';

const STYLES = `${BOOK_STYLES}.blank { border-bottom: 1px dotted; display: inline-block; min-width: 10em; }
.line { border-bottom: 1px dotted; height: 1.8em; }
.details, .fields { list-style: none; padding: 0; }
.source, .inside { font-size: 0.85em; }
.warning { border-width: 2px; }
`;

/** The pack as a book; `now` is the instant at which it is made. */
export function packBook(pack: Pack, now: Date): Book {
  const sections = packSections(pack, 1);
  const last = sections.at(-1);
  const foot = last ? wrapped('footer', last.xhtml) : '';
  const topic = pack.meeting.details.topic.trim();
  return {
    id: bookId(pack.address),
    title: topic ? `${words.title}: ${topic}` : words.title,
    language: 'vi',
    modified: `${now.toISOString().slice(0, 19)}Z`,
    creator: pack.meeting.details.organisation.trim() || pack.portal.name,
    source: pack.address,
    contents: words.contents,
    // Where the text comes from stands below its last part.
    chapters: sections.slice(0, -1).map((section, index, all) => ({
      ...section,
      xhtml: index === all.length - 1 ? `${section.xhtml}\n${foot}` : section.xhtml,
    })),
    styles: STYLES,
  };
}
