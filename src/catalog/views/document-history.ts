import { documentTypeName } from '../../domain/document-type.ts';
import { historyWords } from '../../strings/history.ts';
import { phrases } from '../../strings/phrases.ts';
import { changeNotesOf, type ChangeNote } from '../parts/change-notes.ts';
import { dateView } from '../parts/dates.ts';
import { documentAddress, documentName, historyAddress, symbolOf } from '../parts/documents.ts';
import { frameOf } from '../parts/frame.ts';
import { hasHistory, versionsOf, type VersionView } from '../parts/versions.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { Frame } from './frame.ts';
import type { Link } from './parts.ts';

/** How a document's text changed on the portal. */
export interface DocumentHistoryView {
  frame: Frame;
  symbol: string;
  type: string;
  subject: string;
  /** Page of the document itself. */
  document: Link;
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

function historyView(portal: Portal, entry: DocumentEntry): DocumentHistoryView {
  const { type, subject } = entry.data;
  return {
    frame: historyFrame(portal, entry),
    symbol: symbolOf(entry),
    type: documentTypeName(type),
    subject,
    document: { label: historyWords.back, address: documentAddress(portal, entry) },
    notes: changeNotesOf(portal, entry),
    versions: versionsOf(portal, entry),
  };
}

/** Search engines are led to the document itself, whose former wording must not stand beside the present one. */
function historyFrame(portal: Portal, entry: DocumentEntry): Frame {
  const { routes } = portal;
  const lists = {
    plans: { label: phrases.plans, address: routes.plans },
    resolutions: { label: phrases.resolutions, address: routes.resolutions() },
    documents: { label: phrases.documents, address: routes.documents() },
  };
  const name = documentName(entry);
  const { symbol, issuedOn } = entry.data;
  const hasSymbol = symbol !== 'unknown' && issuedOn !== 'unknown';
  return frameOf(portal, {
    address: historyAddress(portal, entry),
    title: historyWords.pageTitle(name, hasSymbol ? dateView(issuedOn).text : ''),
    description: historyWords.description(name),
    crumbs: [lists[entry.collection], { label: name, address: documentAddress(portal, entry) }],
    hidden: true,
  });
}
