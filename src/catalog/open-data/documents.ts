import { documentTypeName } from '../../domain/document-type.ts';
import type { DocumentRow } from '../../schemas/open-data/documents.ts';
import { documentAddress } from '../parts/documents.ts';
import { statusMark } from '../parts/status.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import { bodyNames, known, wholeAddress } from './values.ts';

/** Every public document, newest first. */
export function documentRows(portal: Portal): DocumentRow[] {
  return portal.documents.map((entry) => documentRow(portal, entry));
}

function documentRow(portal: Portal, entry: DocumentEntry): DocumentRow {
  const { id, collection, data } = entry;
  const { type, subject, issuers, source, withdrawn } = data;
  const status = statusMark(portal, entry);
  return {
    id,
    address: wholeAddress(portal, documentAddress(portal, entry)),
    collection,
    type,
    typeName: documentTypeName(type),
    symbol: known(data.symbol),
    issuedOn: known(data.issuedOn),
    subject,
    shortTitle: data.shortTitle ?? null,
    issuers,
    issuerNames: bodyNames(portal, issuers),
    signers: data.signers.map(({ name, title }) => `${name}, ${title}`),
    effectiveFrom: data.effectiveFrom ?? null,
    expiresOn: data.expiresOn ?? null,
    status: status.id as DocumentRow['status'],
    statusLabel: status.label,
    statusUnverified: status.unverified,
    asOf: portal.today,
    fieldsOfWork: data.fieldsOfWork,
    text: data.text,
    sourceName: source.name,
    sourceAddress: source.address ?? null,
    sourceCheckedOn: source.checkedOn,
    sourceVerification: source.verification,
    withdrawnOn: withdrawn?.on ?? null,
    withdrawnWhy: withdrawn?.why ?? null,
  };
}
