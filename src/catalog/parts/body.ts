import { citationKey } from '../../domain/citation-key.ts';
import { clauseAnchor, clauseNumber } from '../../domain/clause.ts';
import { clauseNode, type Edge } from '../../domain/graph.ts';
import { placeTone } from '../../domain/vietnamese.ts';
import type { Entry } from '../../collections/library.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { BodyView, MarginNote, OutlineView } from '../views/parts.ts';
import { citationTarget } from './citations.ts';
import { clauseLinks, clausesOf } from './clauses.ts';
import { pictureView } from './pictures.ts';
import { stateView } from './tasks.ts';

type WithBody = Entry<'articles'> | Entry<'guides'> | Entry<'pages'> | DocumentEntry;

/** What the page needs to render an entry's body; undefined when it has none. */
export function bodyView(portal: Portal, entry: WithBody): BodyView | undefined {
  const { body } = entry;
  if (!body) return undefined;
  const citations = body.citations.flatMap((citation) => {
    const target = citationTarget(portal, citation);
    return target && target.entry.id !== entry.id
      ? [[citationKey(citation), { address: target.address, label: target.label }] as const]
      : [];
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
      const entry = portal.find.document(document);
      const [link] = clauseLinks(portal, clauseNode(document, clause));
      const found = entry && clausesOf(entry).find(({ id }) => id === clause);
      if (!link) return [];
      return [[`${document}#${clause}`, { ...link, text: found?.text ?? '' }]];
    }),
  );
}

/** The outline of a document with what became of each clause. */
export function outlineView(portal: Portal, entry: DocumentEntry): OutlineView[] {
  return clausesOf(entry).map((clause) => ({
    id: clauseAnchor(clause.id),
    label: clause.heading ? `${clause.label} ${clause.heading}` : clause.label,
    address: `#${clauseAnchor(clause.id)}`,
    number: clauseNumber(clause),
    level: clause.level,
    start: clause.start,
    notes: notesOf(portal, entry, clause),
  }));
}

function notesOf(
  portal: Portal,
  entry: DocumentEntry,
  clause: { id: string; text: string },
): MarginNote[] {
  const node = clauseNode(entry.id, clause.id);
  const tasks = portal.graph.tasksOf(node).flatMap((edge) => taskNote(portal, edge));
  const news = portal.graph.reportsOn(node).flatMap((edge) => newsNote(portal, edge));
  return [...tasks, ...news, ...termNotes(portal, entry, clause)];
}

function taskNote(portal: Portal, { from, basis }: Edge): MarginNote[] {
  const [planId = '', taskId] = from.split('/');
  const plan = portal.find.plan(planId);
  const task = plan?.data.tasks.find(({ id }) => id === taskId);
  if (!plan || !task) return [];
  const address = portal.routes.task(plan.id, task.id);
  return [
    { kind: 'task', link: { label: task.title, address }, state: stateView(portal, task), basis },
  ];
}

function newsNote(portal: Portal, { from, basis }: Edge): MarginNote[] {
  const article = portal.find.article(from);
  if (!article || article.data.withdrawn) return [];
  const address = portal.routes.article(article.id);
  return [{ kind: 'news', link: { label: article.data.title, address }, basis }];
}

/** Terms of the glossary in the clause where the document uses them first. */
function termNotes(
  portal: Portal,
  entry: DocumentEntry,
  clause: { id: string; text: string },
): MarginNote[] {
  const key = (text: string) => placeTone(text).toLowerCase();
  const own = clausesOf(entry);
  const before = key(
    own
      .slice(
        0,
        own.findIndex(({ id }) => id === clause.id),
      )
      .map(({ text }) => text)
      .join(' '),
  );
  const words = key(clause.text);
  return portal.library.glossary
    .filter(
      ({ data }) =>
        data.term.length > 4 && words.includes(key(data.term)) && !before.includes(key(data.term)),
    )
    .map(({ data }) => ({
      kind: 'term' as const,
      link: { label: data.term, address: portal.routes.term(data.id) },
      text: data.definition,
    }));
}
