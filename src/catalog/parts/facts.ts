import { documentTypeName } from '../../domain/document-type.ts';
import { formatDay } from '../../domain/calendar.ts';
import { phrases, SUBJECT_NOTES, terms } from '../../strings/phrases.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { DocumentView, FactRow } from '../views/document.ts';
import { dateView } from './dates.ts';
import { symbolOf } from './documents.ts';
import { statusMark } from './status.ts';

type Value = FactRow['values'][number];

/** The metadata table of a document, in the order a clerk knows; rows that are not known are left out. */
export function documentFacts(portal: Portal, entry: DocumentEntry): FactRow[] {
  const { data } = entry;
  const rows: [string, Value[]][] = [
    [terms.symbol, [{ text: symbolOf(entry) }]],
    [terms.subject, [subjectValue(data)]],
    [terms.type, [{ text: documentTypeName(data.type), address: typeAddress(portal, entry) }]],
    [terms.issuers, data.issuers.map((id) => bodyValue(portal, id))],
    [terms.signers, data.signers.map(({ name, title }) => ({ text: name, note: title }))],
    [terms.issuedOn, [{ text: dateView(data.issuedOn).text }]],
    [terms.effectiveFrom, dayValues(data.effectiveFrom)],
    [terms.expiresOn, dayValues(data.expiresOn)],
    [terms.status, [{ text: statusMark(portal, entry).label }]],
    [terms.fieldsOfWork, data.fieldsOfWork.map((id) => topicValue(portal, id))],
    [terms.period, 'period' in data ? [{ text: periodWords(data.period) }] : []],
    [terms.source, [sourceValue(entry)]],
  ];
  return rows.filter(([, values]) => values.length > 0).map(([term, values]) => ({ term, values }));
}

/** Where a document's text or facts come from, and when an editor looked there. */
export function sourceView({ data: { source } }: DocumentEntry): DocumentView['source'] {
  return {
    name: source.name,
    ...(source.address && { address: source.address }),
    checkedOn: dateView(source.checkedOn),
    unverified: source.verification === 'secondary',
  };
}

/** What an editor or a source made of a subject is said beside it. */
function subjectValue({ subject, subjectForm }: DocumentEntry['data']): Value {
  return { text: subject, ...(subjectForm !== 'printed' && { note: SUBJECT_NOTES[subjectForm] }) };
}

function typeAddress({ routes }: Portal, { data, collection }: DocumentEntry): string {
  if (collection === 'plans') return routes.plans;
  return collection === 'resolutions'
    ? routes.resolutions()
    : routes.documents(`loai/${data.type}`);
}

function bodyValue({ find, routes }: Portal, id: string): Value {
  const body = find.body(id)?.data;
  const until = body?.validUntil;
  const note = until && { note: `${phrases.validUntil.toLowerCase()} ${formatDay(until)}` };
  return { text: body?.name ?? id, address: routes.body(id), ...note };
}

function topicValue({ find, routes }: Portal, id: string): Value {
  return { text: find.topic(id)?.data.name ?? id, address: routes.topic(id) };
}

function dayValues(day: string | undefined): Value[] {
  return day ? [{ text: formatDay(day) }] : [];
}

function periodWords({ from, until }: { from: string; until?: string | undefined }): string {
  return until && until !== from ? `${formatDay(from)} – ${formatDay(until)}` : formatDay(from);
}

function sourceValue({ data: { source } }: DocumentEntry): Value {
  const checked = phrases.checkedOn(formatDay(source.checkedOn));
  const note = source.verification === 'secondary' ? `${checked}; ${phrases.unverified}` : checked;
  return { text: source.name, note, ...(source.address && { address: source.address }) };
}
