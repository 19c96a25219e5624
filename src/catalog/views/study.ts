import { clauseAnchor } from '../../domain/clause.ts';
import { readingParts } from '../../domain/reading-part.ts';
import { studyWords } from '../../strings/study.ts';
import { bodyView } from '../parts/body.ts';
import { dateView } from '../parts/dates.ts';
import { clausesOf, clauseWords } from '../parts/clauses.ts';
import { documentSubpage, type DocumentSubpage } from '../parts/document-subpage.ts';
import { studyAddress } from '../parts/documents.ts';
import { sourceView } from '../parts/facts.ts';
import { notedView, type NotedView } from '../parts/noted.ts';
import { notesOfDocument } from '../parts/rests-on.ts';
import { statusView } from '../parts/status.ts';
import { isStudied } from '../parts/study.ts';
import { studyMatterOf } from '../parts/study-matter.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { DocumentView } from './document.ts';
import type { ReadingPartView, StudyMatter } from './study-parts.ts';
import type { BodyView, DateView, StatusView, TextPart } from './parts.ts';

/** What a reader studies of one document. */
export interface StudyView extends DocumentSubpage {
  /** Id of the document, under which a reader's own notes are kept. */
  id: string;
  status: StatusView;
  asOf: DateView;
  /** Documents that it rests on and that have ended. */
  restsOn: TextPart[][];
  text: DocumentView['text'];
  source: DocumentView['source'];
  matter: StudyMatter;
  /** Its clauses without the portal's margin notes: here the margin is the reader's. */
  body: BodyView;
  parts: ReadingPartView[];
  /** What the reader's notes keep of the document. */
  noted: NotedView;
}

/** Pages of study of the documents of one collection that have a text. */
export function studyViews(
  portal: Portal,
  collection: DocumentEntry['collection'],
): { id: string; view: StudyView }[] {
  return portal.documents
    .filter((entry) => entry.collection === collection && isStudied(entry))
    .flatMap((entry) => {
      const body = bodyView(portal, entry);
      return body ? [{ id: entry.id, view: studyView(portal, entry, body) }] : [];
    });
}

/** The document's own page is the home of its text for search engines. */
function studyView(portal: Portal, entry: DocumentEntry, body: BodyView): StudyView {
  const { data } = entry;
  return {
    ...documentSubpage(portal, entry, {
      address: studyAddress(portal, entry),
      title: studyWords.pageTitle,
      description: studyWords.description,
      back: studyWords.back,
      repeats: true,
      hidden: false,
    }),
    id: entry.id,
    status: statusView(portal, entry),
    asOf: dateView(portal.today),
    restsOn: notesOfDocument(portal, entry),
    text: data.text,
    source: sourceView(entry),
    matter: studyMatterOf(portal, entry),
    parts: partsOf(entry, body),
    body: { ...body, clauses: body.clauses.map((clause) => ({ ...clause, notes: [] })) },
    noted: notedView(portal, entry, body),
  };
}

function partsOf(entry: DocumentEntry, { clauses }: BodyView): ReadingPartView[] {
  return readingParts(clausesOf(entry)).map(({ first, last }) => {
    const id = clauseAnchor(first);
    const former = clauses.find((clause) => clause.id === id)?.former ?? [];
    return { id, former, words: clauseWords(entry, first), last: clauseAnchor(last) };
  });
}
