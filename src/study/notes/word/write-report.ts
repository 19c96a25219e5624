import { strToU8, zipSync } from 'fflate';
import { fixedTime } from '../../../epub/archive-time.ts';
import { wrapped, XML_HEAD } from '../../../epub/xml.ts';
import { noteWords } from '../../../strings/notes.ts';
import type { NoteSource } from '../note-file.ts';
import type { Note } from '../note.ts';
import { Links } from './links.ts';
import { paragraph } from './markup.ts';
import {
  HEADER_ID,
  MAIN,
  TEXT_SPACES,
  toContentTypes,
  toCore,
  toRootRelations,
  toTextRelations,
} from './package.ts';
import { reportText } from './report-text.ts';
import { toStyles } from './styles.ts';

/** A4; margins of 20 mm above and below, 30 left, 15 right, in twentieths of a point (facts 6.6). No number on page 1. */
const PAGE =
  `<w:sectPr><w:headerReference w:type="default" r:id="${HEADER_ID}"/>` +
  '<w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>' +
  '<w:titlePg/></w:sectPr>';

const PAGE_NUMBER =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>' +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** Notes as the Word file of a report of what was learnt. Needs neither a server nor a browser. */
export function writeReport(notes: readonly Note[], source: NoteSource): Uint8Array<ArrayBuffer> {
  const links = new Links();
  const text = reportText(notes, source, links).join('');
  const part = (name: string, markup: string) => XML_HEAD + wrapped(name, markup, TEXT_SPACES);
  const files = {
    '[Content_Types].xml': toContentTypes(),
    '_rels/.rels': toRootRelations(),
    'word/document.xml': part('w:document', wrapped('w:body', text + PAGE)),
    'word/_rels/document.xml.rels': toTextRelations(links.ids),
    'word/styles.xml': toStyles(MAIN),
    'word/header1.xml': part('w:hdr', paragraph('Header', PAGE_NUMBER)),
    'docProps/core.xml': toCore(noteWords.report.title, source.at),
  };
  const bytes = Object.entries(files).map(([path, content]) => [path, strToU8(content)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 9, mtime: fixedTime() });
}
