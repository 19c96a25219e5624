import { formatDay, isDay } from '../../domain/calendar.ts';
import { documentTypeName } from '../../domain/document-type.ts';
import { statusAt, type Act } from '../../domain/lifecycle.ts';
import { STATUS_LABELS, STATUS_TONES } from '../../strings/labels.ts';
import { phrases, reasons } from '../../strings/phrases.ts';
import type { DocumentEntry, HeldRelation, Portal } from '../portal.ts';
import type { DocumentCard, StatusView } from '../views/parts.ts';
import { dateView } from './dates.ts';

/** Symbol for people: as printed, or the plain word that it is not known. */
export function symbolOf({ data }: DocumentEntry): string {
  return data.symbol === 'unknown' ? phrases.symbolUnknown : data.symbol;
}

/** Address of a document's page by its collection. */
export function documentAddress({ routes }: Portal, { collection, id }: DocumentEntry): string {
  if (collection === 'plans') return routes.plan(id);
  return collection === 'resolutions' ? routes.resolution(id) : routes.document(id);
}

/** Type and symbol in one, e.g. `Nghị quyết 04-NQ/TW`; the common name where there is no symbol. */
export function documentName(entry: DocumentEntry): string {
  const { symbol, shortTitle, subject, type } = entry.data;
  if (symbol !== 'unknown') return `${documentTypeName(type)} ${symbol}`;
  return shortTitle ?? subject;
}

/** Names of the bodies that issued a document. */
export function issuersOf({ find }: Portal, { data }: DocumentEntry): string {
  return data.issuers.map((id) => find.body(id)?.data.name ?? id).join(', ');
}

/** One row of a list of documents. */
export function documentCard(portal: Portal, entry: DocumentEntry): DocumentCard {
  return {
    label: entry.data.subject,
    address: documentAddress(portal, entry),
    symbol: symbolOf(entry),
    type: documentTypeName(entry.data.type),
    issuers: issuersOf(portal, entry),
    date: dateView(entry.data.issuedOn),
    status: statusView(portal, entry),
    unverified: entry.data.source.verification === 'secondary',
  };
}

/** Status of a document on the portal's day, with the reason in words. */
export function statusView(portal: Portal, entry: DocumentEntry): StatusView {
  const held = portal.relationsOn(entry.id);
  const { data } = entry;
  const { status, by } = statusAt({ ...data, acts: held.map(toAct) }, portal.today);
  const view = (reason: string): StatusView => ({
    id: status,
    label: STATUS_LABELS[status],
    tone: STATUS_TONES[status],
    reason,
  });
  switch (by.kind) {
    case 'act': {
      const found = held.find(({ acting }) => acting.id === by.act.document);
      const symbol = found ? documentName(found.acting) : by.act.document;
      const words = reasons.actedOn[by.act.kind]?.(
        symbol,
        by.act.from ? formatDay(by.act.from) : '',
      );
      const isDoubtful = found && isSecondary(found);
      return view(isDoubtful ? `${words ?? ''} (${phrases.unverified})` : (words ?? ''));
    }
    case 'expiry':
      return view(reasons.expired(formatDay(by.on)));
    case 'not-yet':
      return view(reasons.notYet(formatDay(by.from)));
    case 'stated':
      return view(reasons.stated(data.statedStatus?.source.name ?? '', formatDay(by.on)));
    case 'nothing':
      return view(reasons.nothing);
  }
}

function toAct({ acting, relation }: HeldRelation): Act {
  const { effectiveFrom, issuedOn } = acting.data;
  const from = effectiveFrom ?? (isDay(issuedOn) ? issuedOn : undefined);
  return { kind: relation.kind, from, partial: relation.clauses.length > 0, document: acting.id };
}

function isSecondary({ acting, relation }: HeldRelation): boolean {
  return (relation.source ?? acting.data.source).verification === 'secondary';
}
