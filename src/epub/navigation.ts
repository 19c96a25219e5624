import { chapterFile, type Book, type Heading } from './book.ts';
import { toPage } from './page.ts';
import { element, wrapped } from './xml.ts';

/** The navigation document: every chapter with its headings, nested as deep as they are. */
export function toNavigation({ contents, language, chapters }: Book): string {
  const items = chapters.map(({ id, title, headings }) => {
    const file = chapterFile(id);
    return wrapped('li', element('a', title, { href: file }) + listOf(nested(headings), file));
  });
  const list = `${element('h1', contents)}\n${wrapped('ol', items.join('\n'))}`;
  const xhtml = wrapped('nav', list, { 'epub:type': 'toc', role: 'doc-toc' });
  return toPage({ title: contents, language, xhtml });
}

interface Node {
  heading: Heading;
  below: Node[];
}

/** Headings as a tree; one that stands deeper than its forerunner allows is taken one step below it. */
function nested(headings: readonly Heading[]): Node[] {
  const top: Node[] = [];
  const open: Node[] = [];
  for (const heading of headings) {
    while ((open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop();
    const node = { heading, below: [] };
    (open.at(-1)?.below ?? top).push(node);
    open.push(node);
  }
  return top;
}

function listOf(nodes: readonly Node[], file: string): string {
  if (nodes.length === 0) return '';
  const items = nodes.map(({ heading: { id, title }, below }) =>
    wrapped('li', element('a', title, { href: `${file}#${id}` }) + listOf(below, file)),
  );
  return `\n${wrapped('ol', items.join('\n'))}`;
}
