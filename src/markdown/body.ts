import type { Root } from 'hast';
import { readBodyText } from './body-text.ts';
import { linkCitations, type CitationTarget } from './citations.ts';
import { markEnd } from './end-mark.ts';
import { placeComponents, type GuideWords } from './guide-components.ts';
import { setHeadingIds } from './heading-ids.ts';
import { placeLinks } from './links.ts';
import { placePictures, type ReadyPicture } from './pictures.ts';
import type { QuotedClause } from './quotation.ts';
import { parse, toHtml, type Form } from './render.ts';
import { frameTables } from './tables.ts';
import { keepUnbroken } from './unbroken.ts';

/** A clause as the outline of a view gives it. */
export interface BodyClause {
  id: string;
  /** Ids under which it was published before. */
  former: readonly string[];
  /** Where the clause begins in the body's text. */
  start: number;
}

/** What a body needs besides its own text; part of its page's view. */
export interface Body<C extends BodyClause> {
  file: string;
  form: Form;
  citations: Record<string, CitationTarget>;
  pictures: Record<string, ReadyPicture>;
  quotations: Record<string, QuotedClause>;
  clauses: C[];
  /** Clauses that are gone, whose anchors stand on the page too. */
  retired: readonly { id: string }[];
  basePath: string;
}

/** Words that a body shows beside its own. */
export interface BodyWords extends GuideWords {
  table: string;
}

/** A part of a body: what stands before the first clause, or one clause with its own text. */
export interface BodySection<C> {
  clause: C | null;
  html: string;
}

/**
 * Render the body of a portal's file. `root` is the portal's folder. The result depends on the file's text
 * and the given values alone, whose digests are the page's cache key.
 */
export function renderBody<C extends BodyClause>(
  root: string,
  body: Body<C>,
  words: BodyWords,
): { html: string; sections: BodySection<C>[] } {
  const sections = readSections(root, body).map(({ clause, tree }) => {
    finish(tree, body, words);
    return { clause, html: toHtml(tree) };
  });
  return { html: sections.map(({ html }) => html).join('\n'), sections };
}

/** The parts of a body as trees with the ids of their headings, read from the portal's file. */
export function readSections<C extends BodyClause>(
  root: string,
  body: Pick<Body<C>, 'file' | 'form' | 'clauses' | 'retired'>,
): { clause: C | null; tree: Root }[] {
  const parts = cutAtClauses(readBodyText(root, body.file), body.clauses);
  const sections = parts.map(({ clause, text }) => ({ clause, tree: parse(text, body.form) }));
  const anchors = body.clauses.flatMap(({ id, former }) => [id, ...former]);
  placeHeadingIds(
    sections.map(({ tree }) => tree),
    [...anchors, ...body.retired.map(({ id }) => id)],
  );
  return sections;
}

/** Ids are unique over the whole body, so the parts count together. */
function placeHeadingIds(trees: Root[], taken: readonly string[]): void {
  setHeadingIds({ type: 'root', children: trees.flatMap(({ children }) => children) }, taken);
}

function finish<C extends BodyClause>(tree: Root, body: Body<C>, words: BodyWords): void {
  // Editors write addresses without the base path; the catalog's have it.
  placeLinks(tree, body.basePath);
  placeComponents(tree, body.quotations, words);
  linkCitations(tree, body.citations);
  placePictures(tree, body.pictures);
  frameTables(tree, words.table);
  markEnd(tree);
  keepUnbroken(tree);
}

function cutAtClauses<C extends BodyClause>(
  source: string,
  clauses: readonly C[],
): { clause: C | null; text: string }[] {
  const starts = [0, ...clauses.map(({ start }) => start)];
  return starts
    .map((start, index) => ({
      clause: clauses[index - 1] ?? null,
      text: source.slice(start, starts[index + 1]),
    }))
    .filter(({ clause, text }) => clause !== null || text.trim() !== '');
}
