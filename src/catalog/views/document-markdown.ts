import { documentTypeName } from '../../domain/document-type.ts';
import { markdownWords as words, phrases } from '../../strings/phrases.ts';
import type { Entry } from '../../collections/library.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import { dateView } from '../parts/dates.ts';
import { documentAddress, symbolOf } from '../parts/documents.ts';
import { documentFacts } from '../parts/facts.ts';
import { relationEdges } from '../parts/relation-edges.ts';
import { statusView } from '../parts/status.ts';
import { taskRow } from '../parts/tasks.ts';

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
  const facts = documentFacts(portal, entry).map(
    ({ term, values }) => `${term}: ${values.map(valueWords).join('; ')}`,
  );
  return [
    `# ${plain(`${name}: ${data.subject}`)}`,
    listed([
      ...facts,
      `${words.force}: ${statusWords(portal, entry)}`,
      `${words.page}: ${origin}${documentAddress(portal, entry)}`,
    ]),
    ...notesOf(portal, entry),
    ...relationBlocks(portal, entry, origin),
    ...taskBlocks(portal, entry),
  ].join('\n\n');
}

/** Status with its reason and day; what secondary sources alone tell says so. */
function statusWords(portal: Portal, entry: DocumentEntry): string {
  const { label, unverified, since, reason } = statusView(portal, entry);
  const doubt = unverified ? ` (${phrases.unverified})` : '';
  const why = [since, reason.map(({ text }) => text).join('')].filter(Boolean).join(' ');
  const asOf = phrases.asOf(dateView(portal.today).text);
  return [plain(`${label}${doubt}`), plain(why), asOf].filter(Boolean).join('; ');
}

/** Tasks of a plan, a line each. */
function taskBlocks(portal: Portal, entry: DocumentEntry): string[] {
  if (!('tasks' in entry.data) || entry.data.tasks.length === 0) return [];
  const plan = entry as Entry<'plans'>;
  const rows = plan.data.tasks.map((task) => {
    const { number, title, lead, leadUnknown, deadline, state } = taskRow(portal, plan, task);
    const leads = leadUnknown ? words.leadUnknown : lead.map(({ label }) => label).join(', ');
    return plain(`${number}. ${title}. ${words.lead}: ${leads}; ${deadline}; ${state.label}`);
  });
  const asOf = phrases.asOf(dateView(portal.today).text);
  return [`## ${words.tasks} (${asOf})`, listed(rows)];
}

/** What a reader must know before the text: the portal's nature, the text's, a withdrawal. */
function notesOf({ library }: Portal, { data }: DocumentEntry): string[] {
  return [
    library.site.demoNotice,
    data.text === 'summary' ? words.summary : undefined,
    data.withdrawn && `${words.withdrawn} ${data.withdrawn.why}`,
  ].flatMap((note) => (note ? [`> ${plain(note)}`] : []));
}

function relationBlocks(portal: Portal, entry: DocumentEntry, origin: string): string[] {
  const edges = relationEdges(portal, entry);
  if (edges.length === 0) return [];
  const rows = edges.map(({ label, document: { name, title, address }, clauses, unverified }) => {
    const whole = plain([name, title].filter(Boolean).join(': '));
    const parts = clauses.map(({ label: clause }) => clause).join(', ');
    const notes = [parts, unverified ? phrases.unverified : ''].filter(Boolean).join('; ');
    const link = address ? `[${whole}](${origin}${address})` : whole;
    return `${label}: ${link}${notes && ` (${plain(notes)})`}`;
  });
  return [`## ${words.relations}`, listed(rows)];
}

function valueWords({ text, note }: { text: string; note?: string }): string {
  return plain(note ? `${text} (${note})` : text);
}

/** Text that Markdown prints as it stands, on one line. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>]/g, '\\$&');
}

function listed(rows: readonly string[]): string {
  return rows.map((row) => `- ${row}`).join('\n');
}
