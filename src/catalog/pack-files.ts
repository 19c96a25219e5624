import { digestOf } from './digest.ts';
import { packDocument, packedDocuments, packListing } from './parts/pack-document.ts';
import { pagesOf } from './pages.ts';

/** A file that the page of study packs fetches. */
export interface PackFile {
  content: string;
}

const served = <P extends Record<string, string | undefined>>(params: P, value: unknown) => ({
  params,
  props: { content: JSON.stringify(value) },
  cacheKey: digestOf(value),
});

/** Facts of every document that a pack can quote, a file each. */
export const packDocumentFiles = pagesOf((portal) =>
  packedDocuments(portal).map((entry) =>
    served({ document: entry.id }, packDocument(portal, entry)),
  ),
);

/** The list to choose from. */
export const packListFiles = pagesOf((portal) => [
  served(
    { list: 'van-ban' },
    packedDocuments(portal).map((entry) => packListing(portal, entry)),
  ),
]);

/** Answer with such a file. */
export function packResponse({ content }: PackFile): Response {
  return new Response(content, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
