import { portalRoot } from '../collections/portal-root.ts';
import { readBodyText } from '../markdown/body-text.ts';
import { pagesOf, page } from './pages.ts';
import { documentMarkdownViews, type DocumentMarkdownView } from './views/document-markdown.ts';

const paths = (collection: Parameters<typeof documentMarkdownViews>[1]) =>
  pagesOf((portal) =>
    documentMarkdownViews(portal, collection).map(({ id, view }) => page({ slug: id }, view)),
  );

export const resolutionMarkdownPages = paths('resolutions');
export const documentMarkdownPages = paths('documents');
export const planMarkdownPages = paths('plans');

/** Answer with a document's Markdown; its body is read here, so that the store holds no bodies. */
export function markdownResponse({ head, body }: DocumentMarkdownView): Response {
  const text = body ? `${head}\n\n---\n\n${readBodyText(portalRoot(), body.file).trim()}` : head;
  return new Response(`${text.trim()}\n`, {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}
