import { documentTypeName } from '../../domain/document-type.ts';
import { markdownWords as words } from '../../strings/phrases.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import { documentAddress, symbolOf } from '../parts/documents.ts';
import { documentFacts } from '../parts/facts.ts';
import { relationEdges } from '../parts/relation-edges.ts';
import { statusView } from '../parts/status.ts';

/** A document as plain Markdown: its facts and relations, and the file whose body follows. */
export interface DocumentMarkdownView {
  head: string;
  /** Absent for a stub and for a withdrawn document. */
  body?: { file: string; digest: string };
}

/** Every public document of a collection as plain Markdown, for programs and for those who copy text. */
export function documentMarkdownViews(
  portal: Portal,
  collection: DocumentEntry['collection'],
): { id: string; view: DocumentMarkdownView }[] {
  return portal.documents
    .filter((entry) => entry.collection === collection)
    .map((entry) => ({ id: entry.id, view: markdownView(portal, entry) }));
}

function markdownView(portal: Portal, entry: DocumentEntry): DocumentMarkdownView {
  const { data, body, file, digest } = entry;
  return {
    head: headOf(portal, entry),
    ...(body && !data.withdrawn && { body: { file, digest } }),
  };
}

function headOf(portal: Portal, entry: DocumentEntry): string {
  const { data } = entry;
  const { origin } = new URL(portal.library.site.address);
  const name = `${documentTypeName(data.type)} ${symbolOf(entry)}`;
  const { since, reason } = statusView(portal, entry);
  const why = [since, reason.map(({ text }) => text).join('')].filter(Boolean).join(' ');
  const blocks = [
    `# ${name}: ${data.subject}`,
    listed([
      ...documentFacts(portal, entry).map(
        ({ term, values }) => `${term}: ${values.map(valueWords).join('; ')}`,
      ),
      ...(why ? [`${words.reason}: ${why}`] : []),
      `${words.page}: ${origin}${documentAddress(portal, entry)}`,
    ]),
    ...notesOf(portal, entry),
    ...relationBlocks(portal, entry, origin),
  ];
  return blocks.join('\n\n');
}

/** What a reader must know before the text: the portal's nature, the text's, a withdrawal. */
function notesOf({ library }: Portal, { data }: DocumentEntry): string[] {
  return [
    library.site.demoNotice,
    data.text === 'summary' ? words.summary : undefined,
    data.withdrawn && `${words.withdrawn} ${data.withdrawn.why}`,
  ].flatMap((note) => (note ? [`> ${note}`] : []));
}

function relationBlocks(portal: Portal, entry: DocumentEntry, origin: string): string[] {
  const edges = relationEdges(portal, entry);
  if (edges.length === 0) return [];
  const rows = edges.map(({ label, document: { name, title, address } }) => {
    const whole = [name, title].filter(Boolean).join(': ');
    return `${label}: ${address ? `[${whole}](${origin}${address})` : whole}`;
  });
  return [`## ${words.relations}`, listed(rows)];
}

function valueWords({ text, note }: { text: string; note?: string }): string {
  return note ? `${text} (${note})` : text;
}

function listed(rows: readonly string[]): string {
  return rows.map((row) => `- ${row}`).join('\n');
}
