import { bookWords as words } from '../../strings/book.ts';
import type { DocumentView, FactRow } from './document.ts';
import type { BodyView, DateView, OutlineView, StatusView, TextPart } from './parts.ts';
import type { PlanView } from './plan.ts';

/** A document as an e-book: what it is and how it stands, and the file whose body follows. */
export interface BookView {
  /** Full address of the document's page. */
  page: string;
  /** Name of the portal. */
  portal: string;
  /** Type and symbol, or the common name. */
  name: string;
  subject: string;
  creator: string;
  status: StatusView;
  asOf: DateView;
  source: DocumentView['source'];
  /** What a reader must know before the text. */
  notes: TextPart[][];
  facts: FactRow[];
  gist: string[];
  /** Tasks of a plan, a line each. */
  tasks: string[];
  /** That its source names only some of them. */
  tasksNote?: string | undefined;
  body?: BookBodyView;
}

/** Of a body what a book shows: no notes beside it, no previews. */
export type BookBodyView = Pick<BodyView, 'file' | 'digest' | 'form' | 'citations' | 'basePath'> & {
  clauses: Pick<OutlineView, 'id' | 'label' | 'level' | 'start' | 'former'>[];
  retired: { id: string }[];
};

/** The e-book that a document's page offers; undefined for a withdrawn document. */
export function bookOf(view: DocumentView | PlanView): BookView | undefined {
  const { frame, book, subject, status, asOf, source, restsOn, body } = view;
  if (!book) return undefined;
  const { site, address } = frame;
  const notes = [
    site.demoNotice ?? '',
    book.text === 'full' ? '' : words[book.text],
    words.notOfficial,
  ];
  return {
    page: site.origin + address,
    portal: site.name,
    name: book.name,
    subject,
    creator: book.creator,
    status,
    asOf,
    source,
    notes: [...notes.filter(Boolean).map((text) => [{ text }]), ...restsOn],
    facts: view.facts,
    gist: 'gist' in view ? view.gist : [],
    tasks: 'tasks' in view ? view.tasks.map(taskLine) : [],
    ...('tasksNote' in view && { tasksNote: view.tasksNote }),
    ...(body && { body: bookBody(body) }),
  };
}

function bookBody({ file, digest, form, basePath, ...body }: BodyView): BookBodyView {
  const citations = Object.entries(body.citations).map(
    ([key, { address, label }]) => [key, { address, label, preview: '' }] as const,
  );
  return {
    file,
    digest,
    form,
    basePath,
    citations: Object.fromEntries(citations),
    clauses: body.clauses.map(({ id, label, level, start, former }) => ({
      id,
      label,
      level,
      start,
      former,
    })),
    retired: body.retired.map(({ id }) => ({ id })),
  };
}

function taskLine({
  number,
  title,
  lead,
  leadUnknown,
  deadline,
  state,
}: PlanView['tasks'][number]) {
  const leads = leadUnknown ? words.leadUnknown : lead.map(({ label }) => label).join(', ');
  return `${number}. ${title}. ${words.lead}: ${leads}; ${deadline}; ${state.label}`;
}
