import { portalRoot } from '../collections/portal-root.ts';
import { EPUB_TYPE } from '../epub/book.ts';
import { pagesOf, page } from './pages.ts';
import { fileSize } from './parts/file-size.ts';
import { renderBook } from './rendered-book.ts';
import { bookOf, type BookView } from './views/book.ts';
import { documentViews, type DocumentView } from './views/document.ts';
import { planViews, type PlanView } from './views/plan.ts';

/** An e-book as a page offers it. */
export interface BookOffer {
  address: string;
  /** Size of its file for people. */
  size: string;
}

/** A book's file has the name of its document, so that it can be told from others where it is kept. */
const paths = ({ id, view }: { id: string; view: DocumentView | PlanView }) => {
  const book = bookOf(view);
  return book ? [page({ slug: id, book: id }, book)] : [];
};

export const resolutionBooks = pagesOf((portal) =>
  documentViews(portal, 'resolutions').flatMap(paths),
);
export const documentBooks = pagesOf((portal) => documentViews(portal, 'documents').flatMap(paths));
export const planBooks = pagesOf((portal) => planViews(portal).flatMap(paths));

/** Answer with a document's e-book. */
export function bookResponse(view: BookView): Response {
  return new Response(renderBook(view, portalRoot()), { headers: { 'Content-Type': EPUB_TYPE } });
}

/** The e-book that a document's page offers, with its size. */
export function bookOffer(view: DocumentView | PlanView): BookOffer | undefined {
  const book = bookOf(view);
  return book && view.book
    ? { address: view.book.address, size: fileSize(renderBook(book, portalRoot()).length) }
    : undefined;
}
