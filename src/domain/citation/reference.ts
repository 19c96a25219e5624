import type { DocumentType } from '../document-type.ts';
import { skipAttached } from './attached.ts';
import { NO_DOCUMENT } from './document.ts';
import type { DocumentMention } from './document.ts';
import { isNamedType, readLaw } from './law.ts';
import { readBareSymbol, readNumbered } from './numbered.ts';
import { readPartyEvent } from './party-event.ts';
import { isCapital, keyAt, tokenAt } from './passage.ts';
import type { Passage } from './passage.ts';
import { readType } from './types.ts';
import type { NamedType } from './types.ts';

const OF = new Set(['của', 'tại', 'thuộc', 'trong', 'theo', 'ở']);
/** Words that mean a thing of the world as often as a document: "Dự án này". */
const THINGS: ReadonlySet<string | null> = new Set<DocumentType>([
  'du-an',
  'phuong-an',
  'hop-dong',
  'quy-hoach',
  'lenh',
  'bien-ban',
  'ban-sao',
  'loi-keu-goi',
  'thu-cong',
]);

/** "pháp luật", "bộ luật" */
const LAW_IN_WORD = new Set(['pháp', 'bộ']);

/** A mention with the type that the text names, for the list that may follow. */
export interface Reference extends DocumentMention {
  type?: NamedType | undefined;
}

/** The document named at a place, whether or not units of it stand before. */
export function readReference(passage: Passage, at: number): Reference | undefined {
  if (tokenAt(passage, at)?.kind === 'number') return readBareSymbol(passage, at);
  const named = readType(passage, at);
  if (!named) return undefined;
  const { type, end } = named;
  if (type.slug === 'luat' && LAW_IN_WORD.has(keyAt(passage, at - 1))) return undefined;
  const mention =
    readSelf(passage, end, type) ??
    (isNamedType(type.slug) ? readLaw(passage, at) : undefined) ??
    readPartyEvent(passage, end, type) ??
    readNumbered(passage, end, type);
  return mention && { ...mention, type };
}

/** "Nghị quyết này" */
function readSelf(passage: Passage, at: number, type: NamedType): DocumentMention | undefined {
  if (keyAt(passage, at) !== 'này' || type.isCode) return undefined;
  const doc = { ...NO_DOCUMENT, kind: 'self' as const, type: type.slug };
  return { doc, end: at + 1, issues: [] };
}

/** A document by itself. "Quyết định này" in small letters, or "Dự án này", may be a thing of the world. */
export function readLoneReference(passage: Passage, at: number): Reference | undefined {
  const found = readReference(passage, at);
  if (found?.doc.kind !== 'self') return found;
  const isDocument = found.doc.type !== null && !THINGS.has(found.doc.type);
  return isDocument && isCapital(passage, at) ? found : undefined;
}

/** The document of the units that end at the place, past "của", a comma, or "ban hành kèm theo". */
export function readDocumentOf(passage: Passage, at: number): Reference | undefined {
  const start = skipConnector(passage, at);
  if (keyAt(passage, start) === '') return undefined;
  const found = readReference(passage, start);
  if (found) return found;
  const attached = skipAttached(passage, start);
  return attached === undefined ? undefined : readReference(passage, attached);
}

function skipConnector(passage: Passage, at: number): number {
  const sign = keyAt(passage, at);
  const start = sign === ',' || sign === '-' ? at + 1 : at;
  return OF.has(keyAt(passage, start)) ? start + 1 : start;
}
