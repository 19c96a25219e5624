import { studyWords } from '../../strings/study.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { Link } from '../views/parts.ts';
import { studyAddress } from './documents.ts';

/** Whether a document has a page of study: there is a text to study, and the document was not withdrawn. */
export function isStudied({ data, body }: DocumentEntry): boolean {
  return !data.withdrawn && body !== undefined;
}

/** Link to the page on which a document is studied, where it has one. */
export function studyLink(portal: Portal, entry: DocumentEntry): Link | undefined {
  if (portal.isPast || !isStudied(entry)) return undefined;
  return { label: studyWords.link, address: studyAddress(portal, entry) };
}
