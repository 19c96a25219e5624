import { clauseAnchor } from '../../domain/clause.ts';
import { citedClause } from '../../domain/clause-citation.ts';
import { formerIds } from '../../domain/clause-record.ts';
import { formatDay } from '../../domain/calendar.ts';
import { shorten } from '../../domain/vietnamese.ts';
import type {
  PackClause,
  PackDocument,
  PackListing,
  PackStatus,
} from '../../study/pack/document.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import { retiredClauses } from './body.ts';
import { clausesOf, titledLabel } from './clauses.ts';
import { dateView } from './dates.ts';
import { documentAddress, documentName } from './documents.ts';
import { mentionOf } from './mention.ts';
import { statusMark, statusView } from './status.ts';

/** Longest beginning of a clause by which readers know one without heading. */
const BEGINNING = 64;

/** Documents whose words the portal shows, newest first: those that a pack can quote. */
export function packedDocuments({ listedDocuments }: Portal): DocumentEntry[] {
  return listedDocuments.filter(({ body }) => body !== undefined);
}

/** One row of the list to choose from. */
export function packListing(portal: Portal, entry: DocumentEntry): PackListing {
  return {
    id: entry.id,
    name: documentName(entry),
    subject: entry.data.subject,
    date: dateView(entry.data.issuedOn).text,
    status: statusMark(portal, entry).label,
  };
}

/** What a pack says of a document besides its words. */
export function packDocument(portal: Portal, entry: DocumentEntry): PackDocument {
  const { data } = entry;
  const { source } = data;
  return {
    id: entry.id,
    address: documentAddress(portal, entry),
    name: documentName(entry),
    subject: data.subject,
    mention: mentionOf(portal, entry),
    status: packStatus(portal, entry),
    text: data.text,
    source: {
      name: source.name,
      ...(source.address && { address: source.address }),
      checkedOn: formatDay(source.checkedOn),
      unverified: source.verification === 'secondary',
    },
    clauses: packClauses(entry),
    retired: retiredClauses(entry),
    questions: (data.study?.questions ?? []).map(({ clause, answer = '', ...question }) => ({
      ...question,
      answer,
      ...(clause && { clause }),
    })),
  };
}

function packStatus(portal: Portal, entry: DocumentEntry): PackStatus {
  const { id, label, since, reason, unverified } = statusView(portal, entry);
  const words = reason.map(({ text }) => text).join('');
  return {
    label,
    reason: [since, words].filter(Boolean).join(': '),
    isWarning: id !== 'in-force' && id !== 'unknown',
    unverified,
    asOf: formatDay(portal.today),
  };
}

function packClauses(entry: DocumentEntry): PackClause[] {
  const clauses = clausesOf(entry);
  const former = entry.record && formerIds(entry.record, clauses);
  return clauses.map((clause) => ({
    id: clauseAnchor(clause.id),
    title: titledLabel(clause.label, clause.heading || shorten(clause.text, BEGINNING)),
    words: citedClause(clause, clauses),
    level: clause.level,
    former: (former?.get(clause.id) ?? []).map(clauseAnchor),
  }));
}
