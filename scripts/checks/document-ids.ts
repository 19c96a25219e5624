import { documentSlug } from '../../src/domain/symbol.ts';
import { isDay } from '../../src/domain/calendar.ts';
import type { Library } from '../../src/collections/library.ts';
import type { DocumentEntry } from '../../src/catalog/portal.ts';
import type { Finding } from './portal.ts';

/** A document's file is named by type, symbol, day and local issuer; resolutions stand in their own folder. */
export function checkDocumentIds(library: Library): Finding[] {
  const { resolutions, documents, plans } = library;
  const entries: DocumentEntry[] = [...resolutions, ...documents, ...plans];
  return entries.flatMap((entry) => [...wrongFolder(entry), ...wrongName(library, entry)]);
}

function wrongFolder({ collection, file, data }: DocumentEntry): Finding[] {
  const isResolution = data.type === 'nghi-quyet';
  if (collection === 'plans' || isResolution === (collection === 'resolutions')) return [];
  const folder = isResolution ? 'resolutions' : 'documents';
  return [{ file, path: ['type'], field: 'type', rule: 'wrong-folder', values: { folder } }];
}

function wrongName({ bodies }: Library, { id, file, data }: DocumentEntry): Finding[] {
  if (data.symbol === 'unknown' || !isDay(data.issuedOn)) return [];
  const issuer = bodies.find((body) => body.id === data.issuers[0])?.data;
  const place = issuer && issuer.level !== 'central' ? issuer.place : undefined;
  const { type, symbol, issuedOn } = data;
  const expected = documentSlug({ type, symbol, issuedOn, ...(place && { issuer: place }) });
  if (id === expected) return [];
  return [{ file, path: ['symbol'], field: 'symbol', rule: 'document-name', values: { expected } }];
}
