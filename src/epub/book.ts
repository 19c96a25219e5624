import { v5 } from 'uuid';

export const EPUB_TYPE = 'application/epub+zip';

/** A book as the writer takes it. Texts are plain; what holds markup says so. */
export interface Book {
  /** Identifier as a URN; the same from edition to edition. */
  id: string;
  title: string;
  /** Tag of its language, e.g. `vi`. */
  language: string;
  /** Instant of its text in UTC, to the second: `2026-11-25T00:00:00Z`. */
  modified: string;
  /** Who answers for the text. */
  creator: string;
  /** Full address of the page that it was made from. */
  source: string;
  /** Heading of the table of contents. */
  contents: string;
  /** In the order of reading; at least one. */
  chapters: readonly Chapter[];
  /** One style sheet for all chapters. */
  styles: string;
}

export interface Chapter {
  /** Begins with a letter; names the chapter's file, so that chapters link to each other by `chapterFile`. */
  id: string;
  title: string;
  /** Content of the page's body, as well-formed XHTML. */
  xhtml: string;
  /** Places in the chapter that the table of contents lists, in order. */
  headings: readonly Heading[];
}

export interface Heading {
  /** Id of an element of the chapter. */
  id: string;
  title: string;
  /** Depth below the chapter, from 1. */
  level: number;
}

/** File of a chapter, by which other chapters link to it. */
export function chapterFile(chapter: string): string {
  return `${chapter}.xhtml`;
}

/** Identifier of the book made from the page at an address: always the same for the same address. */
export function bookId(address: string): string {
  return `urn:uuid:${v5(address, v5.URL)}`;
}
