import type { Note, NotedDocument } from '../../study/notes/note.ts';
import { findAnchor, type Place } from '../../study/notes/find-anchor.ts';
import type { StudyText } from '../../study/notes/study-text.ts';
import { readPage } from './page-text.ts';

/** Where a note stands today; undefined as long as its document was not looked at. */
export type Standing = { place: Place | undefined; text: StudyText } | 'no-document';

/** Path of the page on which a document is studied. */
export const studyPage = ({ address }: NotedDocument) => `${address}hoc-tap/`;

/** Holds notes against the present texts of their documents, which it takes from their pages of study. */
export class CurrentTexts {
  private readonly texts = new Map<string, Promise<StudyText | undefined>>();

  async standingOf({ document, anchor }: Note): Promise<Standing> {
    const asked = this.texts.get(document.id) ?? fetchText(studyPage(document));
    this.texts.set(document.id, asked);
    const text = await asked;
    return text ? { place: findAnchor(text, anchor), text } : 'no-document';
  }
}

async function fetchText(address: string): Promise<StudyText | undefined> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return undefined;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const root = page.querySelector('[data-study-text]');
    return root ? readPage(root).study : undefined;
  } catch {
    return undefined;
  }
}
