import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { filesBelow } from '../../scripts/build/page-cache.ts';
import { fileSize } from '../../src/catalog/parts/file-size.ts';
import { checkEpub } from '../support/epub.ts';

describe.each(inject('portals'))('$name', ({ folder, basePath }) => {
  const files = filesBelow(folder);
  const books = files.filter((file) => file.endsWith('.epub'));
  /** Folders of documents: each has a twin in Markdown. */
  const documents = files.filter((file) => file.endsWith('/index.md')).map((it) => dirname(it));

  test('every document but those withdrawn has an e-book by its own name', () => {
    const shown = documents.filter(
      (it) => !readFileSync(join(it, 'index.md'), 'utf8').includes('> Trang này đã được rút.'),
    );
    expect(shown.length).toBeGreaterThan(2);
    expect(books.sort()).toEqual(shown.map((it) => join(it, `${basename(it)}.epub`)).sort());
  });

  test('every e-book is sound', () => {
    const faults = books.flatMap((book) =>
      checkEpub(readFileSync(book)).map((it) => `${basename(book)}: ${it}`),
    );
    expect(faults).toEqual([]);
  });

  test('the page of a document offers its e-book with its size', () => {
    for (const book of books) {
      const page = readFileSync(join(dirname(book), 'index.html'), 'utf8');
      const address = `${basePath}${relative(folder, book)}`;
      expect(page).toContain(`href="${address}" download`);
      expect(page).toContain(`(EPUB, ${fileSize(readFileSync(book).length)})`);
    }
  });
});
