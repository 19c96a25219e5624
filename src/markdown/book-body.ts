import type { Element, Root } from 'hast';
import { readSections, type Body, type BodyClause } from './body.ts';
import { linkCitations } from './citations.ts';
import { markEnd } from './end-mark.ts';
import { placeLinks } from './links.ts';
import { h, toXhtml, visitElements } from './render.ts';
import { alignCells } from './tables.ts';
import { keepUnbroken } from './unbroken.ts';

/** What a document's body needs besides its own text to stand in a book. */
export type BookBody<C extends BodyClause> = Pick<
  Body<C>,
  'file' | 'form' | 'citations' | 'clauses' | 'retired' | 'basePath'
>;

export interface BookPlace<C> {
  /** Full address of the document's page, where links lead whose place the book does not hold. */
  page: string;
  /** File of the book in which a clause stands; null is what stands before the first. */
  fileOf: (clause: C | null) => string;
}

/**
 * Render a document's body for a book: what stands before the first clause, then each clause in an element with its id
 * and its former ids. Links inside the document lead to its own files, all others to full addresses. A picture is told by its
 * words. `root` is the portal's folder.
 */
export function renderBookBody<C extends BodyClause>(
  root: string,
  body: BookBody<C>,
  { page, fileOf }: BookPlace<C>,
): { clause: C | null; xhtml: string }[] {
  const sections = readSections(root, body);
  const files = new Map(
    sections.flatMap(({ clause, tree }) => {
      const own = clause ? [clause.id, ...clause.former] : [];
      return [...own, ...idsIn(tree)].map((id) => [id, fileOf(clause)] as const);
    }),
  );
  const hrefFor = (href: string) => bookHref(href, page, files);
  return sections.map(({ clause, tree }) => {
    placeLinks(tree, body.basePath);
    linkCitations(tree, body.citations);
    visitElements(tree, (element) => finish(element, hrefFor));
    alignCells(tree);
    markEnd(tree);
    keepUnbroken(tree);
    return { clause, xhtml: toXhtml(inSection(tree, clause)) };
  });
}

function bookHref(href: string, page: string, files: ReadonlyMap<string, string>): string {
  if (!URL.canParse(href, page)) return page;
  const target = new URL(href, page);
  const id = decodeURIComponent(target.hash.slice(1));
  const file = target.href.split('#')[0] === page ? files.get(id) : undefined;
  return file ? `${file}#${id}` : target.href;
}

function finish(element: Element, hrefFor: (href: string) => string): Element[] | undefined {
  const { href, alt } = element.properties;
  if (element.tagName === 'img') return alt ? [h('em', {}, [`[${alt}]`])] : [];
  if (element.tagName !== 'a' || typeof href !== 'string') return undefined;
  element.properties.href = hrefFor(href);
  delete element.properties['dataPreview'];
  delete element.properties.rel;
  return undefined;
}

function inSection(tree: Root, clause: BodyClause | null): Root {
  if (!clause) return tree;
  const former = clause.former.map((id) => h('span', { id }, []));
  const children = [...former, ...(tree.children as Element[])];
  return { type: 'root', children: [h('section', { id: clause.id }, children)] };
}

function idsIn(tree: Root): string[] {
  const ids: string[] = [];
  visitElements(tree, ({ properties: { id } }) => {
    if (typeof id === 'string') ids.push(id);
    return undefined;
  });
  return ids;
}
