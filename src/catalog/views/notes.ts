import { noteWords } from '../../strings/notes.ts';
import { frameOf } from '../parts/frame.ts';
import type { Portal } from '../portal.ts';
import type { Frame } from './frame.ts';
import type { Link } from './parts.ts';

/** The page of a reader's own notes: the portal knows none of them. */
export interface NotesView {
  frame: Frame;
  title: string;
  /** Lists of documents to begin with. */
  documents: Link[];
}

export function notesView(portal: Portal): NotesView {
  const { routes } = portal;
  return {
    frame: frameOf(portal, {
      address: routes.notes,
      title: noteWords.title,
      description: noteWords.privacy,
      hidden: true,
    }),
    title: noteWords.title,
    documents: [
      { label: noteWords.toResolutions, address: routes.resolutions() },
      { label: noteWords.toDocuments, address: routes.documents() },
    ],
  };
}
