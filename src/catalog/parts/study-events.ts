import { clauseLabel } from '../../domain/clause.ts';
import { isKindOf, type RelationKind } from '../../domain/relation.ts';
import { RELATION_VERBS, relationWords } from '../../strings/relations.ts';
import { studyWords } from '../../strings/study.ts';
import { relationsOf } from '../held-relations.ts';
import { isSecondary } from '../lives.ts';
import type { DocumentEntry, HeldRelation, Portal } from '../portal.ts';
import type { TextPart } from '../views/parts.ts';
import type { StudyEvent } from '../views/study-parts.ts';
import { clauseWords } from './clauses.ts';
import { dateView } from './dates.ts';
import { issuersOf } from './documents.ts';
import { documentPart } from './edge-end.ts';
import { targetDocument } from './relation-edges.ts';

/** What a document does to others that belongs to its own time. */
const OWN_KINDS = ['replaces', 'repeals', 'amends', 'corrects'] as const satisfies RelationKind[];
/** What others do to it, or with it, that belongs to its time: its changes, and how it comes down to work. */
const OTHERS_KINDS = [
  ...OWN_KINDS,
  'stops',
  'suspends',
  'continues',
  'details',
  'guides',
  'implements',
  'reviews',
] as const satisfies RelationKind[];
/** Begun on the day of effect; the others on the day of issue. */
const EFFECTIVE_KINDS = [...OWN_KINDS, 'stops', 'suspends'] as const satisfies RelationKind[];

type Happening = Omit<StudyEvent, 'day' | 'isComing'> & { on: string };

/** Course of a document in the order of time, as far as the portal knows it; days that are not known stand last. */
export function eventsOf(portal: Portal, entry: DocumentEntry): StudyEvent[] {
  const all = [
    ...ownDays(portal, entry),
    ...relationsOf(entry)
      .filter(({ relation }) => isKindOf(OWN_KINDS, relation.kind))
      .flatMap((held) => ownAct(portal, held)),
    ...portal
      .relationsOn(entry.id)
      .filter(({ relation }) => isKindOf(OTHERS_KINDS, relation.kind))
      .map((held) => actOnIt(portal, entry, held)),
  ];
  return all
    .sort((a, b) => order(a.on, b.on))
    .map(({ on, ...event }) => ({ ...event, day: dateView(on), isComing: isAfter(on, portal) }));
}

function ownDays(portal: Portal, entry: DocumentEntry): Happening[] {
  const { issuedOn, effectiveFrom, expiresOn } = entry.data;
  const days: [string | undefined, string][] = [
    [issuedOn, studyWords.issued(issuersOf(portal, entry))],
    [effectiveFrom, studyWords.effective],
    [expiresOn, studyWords.lastDay],
  ];
  return days.flatMap(([on, text]) => (on ? [{ on, parts: [{ text }], unverified: false }] : []));
}

function ownAct(portal: Portal, held: HeldRelation): Happening[] {
  const target = targetDocument(portal, held);
  if (!target) return [];
  const { name, address } = target;
  const verb = capital(RELATION_VERBS[held.relation.kind][0]);
  const entry = portal.find.document(target.key);
  const end = entry ? documentPart(portal, entry) : { text: name, ...(address && { address }) };
  const part = partWords(held, entry);
  const parts = [{ text: `${verb} ${part && `${part} `}` }, end];
  return [{ on: beginningOf(held), parts, unverified: isSecondary(held) }];
}

function actOnIt(portal: Portal, entry: DocumentEntry, held: HeldRelation): Happening {
  const { acting, relation, basis } = held;
  const [, verb] = RELATION_VERBS[relation.kind];
  const part = partWords(held, entry);
  const words = capital(part ? `${part} ${verb}` : verb);
  const parts: TextPart[] = [
    { text: `${words} ` },
    documentPart(portal, acting),
    ...(basis === 'editorial' ? [{ text: ` (${relationWords.editorial})` }] : []),
  ];
  return { on: beginningOf(held), parts, unverified: isSecondary(held) };
}

function beginningOf({ acting, relation }: HeldRelation): string {
  const { effectiveFrom, issuedOn } = acting.data;
  return isKindOf(EFFECTIVE_KINDS, relation.kind) ? (effectiveFrom ?? issuedOn) : issuedOn;
}

function partWords({ relation }: HeldRelation, entry: DocumentEntry | undefined): string {
  return relation.clauses
    .map((id) => (entry ? clauseWords(entry, id) : clauseLabel({ id }, [])))
    .join(', ');
}

/** A month or a year stands before its days. */
function order(a: string, b: string): number {
  const [first, second] = [a, b].map((day) => (day === 'unknown' ? '9' : day));
  return (first ?? '') < (second ?? '') ? -1 : first === second ? 0 : 1;
}

function isAfter(on: string, { today }: Portal): boolean {
  return on !== 'unknown' && on > today;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
