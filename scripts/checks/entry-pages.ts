import { routesUnder } from '../../src/routes.ts';
import type { Entry, Library } from '../../src/collections/library.ts';

/** Kinds of entries that have a page each. */
export type PageEntry =
  | Entry<'articles'>
  | Entry<'resolutions'>
  | Entry<'documents'>
  | Entry<'plans'>
  | Entry<'guides'>
  | Entry<'pages'>;

/** The page of every entry by its address as editors write it, without the base path. */
export function entryPages(library: Library): Map<string, PageEntry> {
  const routes = routesUnder('/');
  const pages = <E extends PageEntry>(entries: readonly E[], addressOf: (id: string) => string) =>
    entries.map((entry): [string, PageEntry] => [addressOf(entry.id), entry]);
  return new Map([
    ...pages(library.articles, routes.article),
    ...pages(library.resolutions, routes.resolution),
    ...pages(library.documents, routes.document),
    ...pages(library.plans, routes.plan),
    ...pages(library.guides, routes.guide),
    ...pages(library.pages, routes.page),
  ]);
}
