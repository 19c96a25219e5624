import { historyWords } from '../../strings/history.ts';
import { changeNotesOf, type ChangeNote } from '../parts/change-notes.ts';
import { documentSubpage, type DocumentSubpage } from '../parts/document-subpage.ts';
import { historyAddress } from '../parts/documents.ts';
import { hasHistory, versionsOf, type VersionView } from '../parts/versions.ts';
import type { DocumentEntry, Portal } from '../portal.ts';

/** How a document's text changed on the portal. */
export interface DocumentHistoryView extends DocumentSubpage {
  /** What editors say of their edits, newest first. */
  notes: ChangeNote[];
  /** Newest first; each compared with the one before it. */
  versions: VersionView[];
}

/** Pages of history of the documents of one collection that have any. */
export function documentHistoryViews(
  portal: Portal,
  collection: DocumentEntry['collection'],
): { id: string; view: DocumentHistoryView }[] {
  return portal.documents
    .filter((entry) => entry.collection === collection && hasHistory(portal, entry))
    .map((entry) => ({ id: entry.id, view: historyView(portal, entry) }));
}

/** Search engines are led to the document itself, whose former wording must not stand beside the present one. */
function historyView(portal: Portal, entry: DocumentEntry): DocumentHistoryView {
  return {
    ...documentSubpage(portal, entry, {
      address: historyAddress(portal, entry),
      title: historyWords.pageTitle,
      description: historyWords.description,
      back: historyWords.back,
      hidden: true,
    }),
    notes: changeNotesOf(portal, entry),
    versions: versionsOf(portal, entry),
  };
}
