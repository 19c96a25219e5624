import { formatDay } from '../../domain/calendar.ts';
import { statusAt, type Act, type Cause } from '../../domain/lifecycle.ts';
import { notesAt, type LifeNotes } from '../../domain/lifecycle/notes.ts';
import { RELATION_VERBS, reasons } from '../../strings/relations.ts';
import { STATUS_LABELS, STATUS_TONES } from '../../strings/labels.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { StatusMarkView, StatusView, TextPart } from '../views/parts.ts';
import { clauseWords } from './clauses.ts';
import { sourceOnDay } from './dates.ts';
import { documentPart } from './edge-end.ts';

/** Status of a document on the portal's day, for lists. */
export function statusMark(portal: Portal, entry: DocumentEntry): StatusMarkView {
  const { status, by } = statusAt(portal.lifeOf(entry.id), portal.today);
  return {
    id: status,
    label: STATUS_LABELS[status],
    tone: STATUS_TONES[status],
    unverified: isDoubtful(entry, by),
  };
}

/** Status of a document on the portal's day, with the reason in words. */
export function statusView(portal: Portal, entry: DocumentEntry): StatusView {
  const life = portal.lifeOf(entry.id);
  const { by } = statusAt(life, portal.today);
  const since = sinceWords(by);
  const notes = notesAt(life, portal.today);
  return {
    ...statusMark(portal, entry),
    ...(since && { since }),
    reason: joined([
      causeParts(portal, entry, by),
      ...(by.kind === 'nothing' ? continuedParts(portal, notes) : []),
      ...notes.amended.map((act) => actParts(portal, entry, act)),
      ...notes.coming.map((act) => comingParts(portal, entry, act)),
    ]),
  };
}

/** Day from which a whole act ends or holds up the document; the acts of parts each have their own. */
function sinceWords(by: Cause): string {
  const act = by.kind === 'acts' && by.acts[0].clauses.length === 0 ? by.acts[0] : undefined;
  return act ? dayWords(act) : '';
}

function dayWords({ from, isFromIssue }: Act): string {
  if (from === undefined) return '';
  return isFromIssue ? reasons.sinceIssue(formatDay(from)) : reasons.since(formatDay(from));
}

function causeParts(portal: Portal, entry: DocumentEntry, by: Cause): TextPart[] {
  const { statedStatus, effectiveFrom } = entry.data;
  switch (by.kind) {
    case 'acts':
      return joined(by.acts.map((act) => actParts(portal, entry, act)));
    case 'expiry':
      return [{ text: reasons.expired(formatDay(by.on)) }];
    case 'not-yet':
      return [{ text: notYetWords(by.from, effectiveFrom) }];
    case 'stated':
      return [{ text: reasons.stated(sourceOnDay(statedStatus?.source.name ?? '', by.on)) }];
    case 'nothing': {
      const known = effectiveFrom
        ? [[{ text: reasons.effectiveFrom(formatDay(effectiveFrom)) }]]
        : [];
      return joined([...known, [{ text: reasons.nothing }]]);
    }
  }
}

function notYetWords(from: string, effectiveFrom: string | undefined): string {
  return from === effectiveFrom
    ? reasons.notYet(formatDay(from))
    : reasons.notIssued(formatDay(from));
}

/** `Điều 5 được thay thế bởi Nghị quyết 07 từ 01/01/2026`; a whole act has its day beside the status. */
function actParts(portal: Portal, entry: DocumentEntry, act: Act): TextPart[] {
  const part = partWords(entry, act);
  const isWholeEnd = part === '' && act.kind !== 'amends';
  return spaced([
    ...(part ? [{ text: part }] : []),
    { text: RELATION_VERBS[act.kind][1] },
    actorPart(portal, act),
    ...(isWholeEnd ? [] : [{ text: dayWords(act) }]),
    ...(act.isVerified || isWholeEnd ? [] : [{ text: `(${reasons.unverified})` }]),
  ]);
}

function comingParts(portal: Portal, entry: DocumentEntry, act: Act): TextPart[] {
  const part = partWords(entry, act);
  return spaced([
    ...(part ? [{ text: part }] : []),
    { text: reasons.coming(RELATION_VERBS[act.kind][1]) },
    actorPart(portal, act),
    { text: dayWords(act) },
  ]);
}

function continuedParts(portal: Portal, { continued }: LifeNotes): TextPart[][] {
  return continued.map((act) =>
    spaced([
      { text: reasons.continued },
      actorPart(portal, act),
      { text: act.from ? reasons.on(formatDay(act.from)) : '' },
    ]),
  );
}

function partWords(entry: DocumentEntry, { clauses }: Act): string {
  return clauses.map((id) => clauseWords(entry, id)).join(', ');
}

function actorPart(portal: Portal, { document }: Act): TextPart {
  const actor = portal.find.document(document);
  return actor ? documentPart(portal, actor) : { text: document };
}

function isDoubtful({ data }: DocumentEntry, by: Cause): boolean {
  if (by.kind === 'acts') return by.acts.some(({ isVerified }) => !isVerified);
  return by.kind === 'stated' && data.statedStatus?.source.verification === 'secondary';
}

function spaced(parts: TextPart[]): TextPart[] {
  return parts
    .filter(({ text }) => text !== '')
    .map((part, index) => (index === 0 || part.address ? part : { text: ` ${part.text}` }))
    .flatMap((part, index) => (part.address && index > 0 ? [{ text: ' ' }, part] : [part]));
}

function joined(groups: TextPart[][]): TextPart[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [{ text: '; ' }, ...group]));
}
