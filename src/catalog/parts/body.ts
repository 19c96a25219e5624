import { citationKey } from '../../domain/citation-key.ts';
import { clauseAnchor, clauseLabel, clauseNumber, type Clause } from '../../domain/clause.ts';
import { citedClause } from '../../domain/clause-citation.ts';
import { formerIds } from '../../domain/clause-record.ts';
import { clauseNode, type Edge } from '../../domain/graph.ts';
import { shorten } from '../../domain/vietnamese.ts';
import type { Entry } from '../../collections/library.ts';
import { evidenceWords } from '../../strings/standing.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { BodyView, MarginNote, OutlineView } from '../views/parts.ts';
import { citationView } from './citations.ts';
import { clausesOf, titledLabel } from './clauses.ts';
import { symbolOf } from './documents.ts';
import { mentionOf } from './mention.ts';
import { pictureView } from './pictures.ts';
import { quotationOf } from './quotations.ts';
import { termNotes } from './term-notes.ts';
import { evidenceOf, stateView } from './task-state.ts';

/** Longest beginning of a clause that stands for its title. */
const BEGINNING = 48;

type WithBody = Entry<'articles'> | Entry<'guides'> | Entry<'pages'> | DocumentEntry;

/** What the page needs to render an entry's body; undefined when it has none. */
export function bodyView(portal: Portal, entry: WithBody): BodyView | undefined {
  const { body } = entry;
  if (!body) return undefined;
  const citations = body.citations.flatMap((citation) => {
    const view = citationView(portal, entry, citation);
    return view ? [[citationKey(citation), view] as const] : [];
  });
  const pictures = body.pictures.flatMap((name) => {
    const picture = pictureView(portal.routes, entry, name, { alt: '' });
    return picture ? [[name, picture] as const] : [];
  });
  return {
    file: entry.file,
    digest: entry.digest,
    form: entry.file.endsWith('.mdx') ? 'mdx' : 'markdown',
    citations: Object.fromEntries(citations),
    pictures: Object.fromEntries(pictures),
    quotations: quotationsOf(portal, body.quotedClauses),
    clauses: isDocument(entry) ? outlineView(portal, entry) : [],
    ...(isDocument(entry) && { mention: mentionOf(portal, entry) }),
    retired: isDocument(entry) ? retiredClauses(entry) : [],
    basePath: portal.library.site.basePath,
  };
}

function isDocument(entry: WithBody): entry is DocumentEntry {
  return ['resolutions', 'documents', 'plans'].includes(entry.collection);
}

function quotationsOf(
  portal: Portal,
  quoted: { document: string; clause: string }[],
): BodyView['quotations'] {
  return Object.fromEntries(
    quoted.flatMap(({ document, clause }) => {
      const quotation = quotationOf(portal, document, clause);
      return quotation ? [[`${document}#${clause}`, quotation]] : [];
    }),
  );
}

/** Clauses that a document published and has no more, with the reason. */
export function retiredClauses({ record, body }: DocumentEntry): BodyView['retired'] {
  if (!record) return [];
  const outline = body?.clauses ?? [];
  const present = new Set(outline.map(({ id }) => id));
  const former = formerIds(record, outline);
  return Object.entries(record.retired)
    .filter(([id]) => !present.has(id))
    .map(([id, why]) => {
      const words = record.clauses.find((clause) => clause.id === id)?.words ?? '';
      return {
        id: clauseAnchor(id),
        former: (former.get(id) ?? []).map(clauseAnchor),
        words: `${clauseLabel({ id }, [])} (${words})`,
        why,
      };
    });
}

/** The outline of a document with what became of each clause. */
export function outlineView(portal: Portal, entry: DocumentEntry): OutlineView[] {
  const former = entry.record && formerIds(entry.record, clausesOf(entry));
  const terms = termNotes(portal, entry);
  return clausesOf(entry).map((clause) => ({
    id: clauseAnchor(clause.id),
    label: titleOf(clause),
    address: `#${clauseAnchor(clause.id)}`,
    number: clauseNumber(clause),
    level: clause.level,
    isHeading: clause.heading !== '',
    start: clause.start,
    words: citedClause(clause, clausesOf(entry)),
    former: (former?.get(clause.id) ?? []).map(clauseAnchor),
    notes: [...notesOf(portal, clauseNode(entry.id, clause.id)), ...(terms.get(clause.id) ?? [])],
  }));
}

/**
 * Its label and heading as its title is printed: `Điều 3. Nguyên tắc`, `II. Mục tiêu`. An outermost clause without
 * heading has the beginning of its text.
 */
function titleOf({ label, heading, level, text }: Clause): string {
  return titledLabel(label, heading || (level === 1 ? shorten(text, BEGINNING) : ''));
}

function notesOf(portal: Portal, node: string): MarginNote[] {
  const tasks = portal.graph.tasksOf(node).flatMap((edge) => taskNote(portal, edge));
  const news = portal.graph.reportsOn(node).flatMap((edge) => newsNote(portal, edge));
  return [...tasks, ...news];
}

/** A task that carries the clause out, with its plan and what shows its result. */
function taskNote(portal: Portal, { from, basis }: Edge): MarginNote[] {
  const [planId = '', taskId] = from.split('/');
  const plan = portal.find.plan(planId);
  const task = plan?.data.tasks.find(({ id }) => id === taskId);
  if (!plan || !task) return [];
  const address = portal.routes.task(plan.id, task.id);
  return [
    {
      kind: 'task',
      link: { label: task.title, address },
      plan: symbolOf(plan),
      evidence: evidenceWords(evidenceOf(portal, plan, task)),
      state: stateView(portal, plan, task),
      basis,
    },
  ];
}

function newsNote(portal: Portal, { from, basis }: Edge): MarginNote[] {
  const article = portal.find.article(from);
  if (!article || article.data.withdrawn) return [];
  const address = portal.routes.article(article.id);
  return [{ kind: 'news', link: { label: article.data.title, address }, basis }];
}
