import { documentTypeName } from '../../domain/document-type.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { DocumentCard } from '../views/parts.ts';
import { dateView } from './dates.ts';
import { documentAddress, issuersOf, symbolOf } from './documents.ts';
import { edgeEnd } from './edge-end.ts';
import { statusMark } from './status.ts';

/** One row of a list of documents. */
export function documentCard(portal: Portal, entry: DocumentEntry): DocumentCard {
  const status = statusMark(portal, entry);
  return {
    ...edgeEnd(entry, entry.data.subject, documentAddress(portal, entry)),
    symbol: symbolOf(entry),
    type: documentTypeName(entry.data.type),
    issuers: issuersOf(portal, entry),
    date: dateView(entry.data.issuedOn),
    status,
    unverified: status.unverified || entry.data.source.verification === 'secondary',
  };
}
