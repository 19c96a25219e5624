import { formatDay } from '../../domain/calendar.ts';
import { statusAt, ENDED_STATUSES, type Act, type StatusAtDay } from '../../domain/lifecycle.ts';
import { isKindOf, RESTING_KINDS } from '../../domain/relation.ts';
import type { Entry } from '../../collections/library.ts';
import { STATUS_LABELS } from '../../strings/labels.ts';
import { RELATION_VERBS, restsOn } from '../../strings/relations.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { TextPart } from '../views/parts.ts';
import { clauseWords } from './clauses.ts';
import { sourceOnDay } from './dates.ts';
import { documentName } from './documents.ts';
import { documentPart } from './edge-end.ts';

/** A claim to a document, whole or by its clauses. */
interface Rest {
  document?: string | undefined;
  clauses: readonly string[];
}

/** That an article reports on a document which has ended, one sentence a document. */
export function notesOfArticle(portal: Portal, { data }: Entry<'articles'>): TextPart[][] {
  const rests = data.reports.filter((edge) => 'document' in edge);
  return notes(portal, restsOn.article, rests);
}

/** That a task carries out a document which has ended. */
export function notesOfTask(
  portal: Portal,
  task: Entry<'plans'>['data']['tasks'][number],
): TextPart[][] {
  return notes(portal, restsOn.task, task.implements);
}

/** That a document rests on, guides or carries out another which has ended; a plan does so by its tasks too. */
export function notesOfDocument(portal: Portal, entry: DocumentEntry): TextPart[][] {
  const ofPlan =
    entry.collection === 'plans'
      ? notes(portal, restsOn.plan, [
          ...entry.data.implements,
          ...entry.data.tasks.flatMap((task) => task.implements),
        ])
      : [];
  const stated = entry.data.relations.flatMap((relation) =>
    isKindOf(RESTING_KINDS, relation.kind)
      ? notes(portal, restsOn.document(RELATION_VERBS[relation.kind][0]), [relation])
      : [],
  );
  return [...ofPlan, ...stated];
}

function notes(portal: Portal, lead: string, rests: readonly Rest[]): TextPart[][] {
  const byDocument = Map.groupBy(rests, ({ document }) => document ?? '');
  return [...byDocument].flatMap(([id, list]) => {
    const entry = portal.find.document(id);
    if (!entry) return [];
    const clauses = list.some((it) => it.clauses.length === 0)
      ? []
      : list.flatMap((it) => it.clauses);
    const tail = endWords(portal, entry, clauses);
    return tail.length > 0 ? [[{ text: `${lead} ` }, ...tail, { text: '.' }]] : [];
  });
}

/** Name of the document and how it ended; none while it has not. */
function endWords(portal: Portal, entry: DocumentEntry, clauses: readonly string[]): TextPart[] {
  const found = statusAt(portal.lifeOf(entry.id), portal.today);
  if (found.status === 'partly-expired' || found.status === 'partly-suspended') {
    return partWords(portal, entry, { found, clauses });
  }
  const isOver = ENDED_STATUSES.includes(found.status) || found.status === 'suspended';
  return isOver ? [endedPart(portal, entry), ...causeWords(portal, entry, found)] : [];
}

/** Only where the clauses rested on are among those that ended. */
function partWords(
  portal: Portal,
  entry: DocumentEntry,
  { found, clauses }: { found: StatusAtDay; clauses: readonly string[] },
): TextPart[] {
  if (found.by.kind !== 'acts') return [];
  const hit = found.by.acts.flatMap((act) => {
    const ended = clauses.filter((it) => act.clauses.some((part) => isWithin(it, part)));
    return ended.length > 0 ? [{ act, ended }] : [];
  })[0];
  if (!hit) return [];
  const words = [...new Set(hit.ended.map((id) => clauseWords(entry, id)))].join(', ');
  return [{ text: `${words} ` }, endedPart(portal, entry), ...actWords(portal, hit.act)];
}

function isWithin(clause: string, part: string): boolean {
  return clause === part || clause.startsWith(`${part}/`);
}

function causeWords(portal: Portal, { data }: DocumentEntry, found: StatusAtDay): TextPart[] {
  const { by, status } = found;
  if (by.kind === 'acts') return actWords(portal, by.acts[0]);
  if (by.kind === 'expiry') return [{ text: restsOn.expired(formatDay(by.on)) }];
  if (by.kind !== 'stated') return [];
  const source = data.statedStatus?.source;
  const words = restsOn.stated(STATUS_LABELS[status], sourceOnDay(source?.name ?? '', by.on));
  const isDoubtful = source?.verification === 'secondary';
  return [{ text: isDoubtful ? words + restsOn.unverified : words }];
}

function actWords(portal: Portal, { kind, document, from, isVerified }: Act): TextPart[] {
  const isHalt = kind === 'stops' || kind === 'suspends';
  const [, verb] = RELATION_VERBS[kind];
  const actor = portal.find.document(document);
  const since = from === undefined ? '' : restsOn.since(formatDay(from));
  return [
    { text: `${isHalt ? restsOn.suspended(verb) : restsOn.acted(verb)} ` },
    actor ? documentPart(portal, actor) : { text: document },
    { text: isVerified ? since : since + restsOn.unverified },
  ];
}

/** With its day, since the document that follows may bear the same symbol. */
function endedPart(portal: Portal, entry: DocumentEntry): TextPart {
  const { symbol, issuedOn } = entry.data;
  if (symbol === 'unknown' || issuedOn === 'unknown') return documentPart(portal, entry);
  return documentPart(portal, entry, restsOn.dated(documentName(entry), formatDay(issuedOn)));
}
