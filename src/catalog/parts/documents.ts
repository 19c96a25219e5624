import { documentTypeName } from '../../domain/document-type.ts';
import { EPUB_TYPE } from '../../epub/book.ts';
import { phrases } from '../../strings/phrases.ts';
import type { Entry } from '../../collections/library.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { Frame } from '../views/frame.ts';
import type { Link } from '../views/parts.ts';

/** Symbol for people: as printed, or the plain word that it is not known. */
export function symbolOf({ data }: DocumentEntry): string {
  return data.symbol === 'unknown' ? phrases.symbolUnknown : data.symbol;
}

/** Address of a document's page by its collection. */
export function documentAddress({ routes }: Portal, { collection, id }: DocumentEntry): string {
  if (collection === 'plans') return routes.plan(id);
  return collection === 'resolutions' ? routes.resolution(id) : routes.document(id);
}

/** Address of the page of a document's relations. */
export function relationsAddress({ routes }: Portal, { collection, id }: DocumentEntry): string {
  return routes.relations(collection, id);
}

/** Link to the list of all documents of a document's collection. */
export function listLink({ routes }: Portal, { collection }: DocumentEntry): Link {
  const lists = {
    plans: { label: phrases.plans, address: routes.plans },
    resolutions: { label: phrases.resolutions, address: routes.resolutions() },
    documents: { label: phrases.documents, address: routes.documents() },
  };
  return lists[collection];
}

/** Address of the page that tells how a document's text changed. */
export function historyAddress({ routes }: Portal, { collection, id }: DocumentEntry): string {
  return routes.history(collection, id);
}

/** Address of the page on which readers study a document. */
export function studyAddress({ routes }: Portal, { collection, id }: DocumentEntry): string {
  return routes.study(collection, id);
}

/** Address of a document as plain Markdown. */
export function markdownAddress(portal: Portal, entry: DocumentEntry): string {
  return `${documentAddress(portal, entry)}index.md`;
}

/** Address of a document as an e-book. Its file bears the document's id, since readers keep it beside others. */
export function bookAddress(portal: Portal, entry: DocumentEntry): string {
  return `${documentAddress(portal, entry)}${entry.id}.epub`;
}

/** The same document in other formats; of a withdrawn one no e-book. */
export function alternatesOf(portal: Portal, entry: DocumentEntry): Frame['alternates'] {
  const book = { type: EPUB_TYPE, address: bookAddress(portal, entry) };
  return [
    { type: 'text/markdown', address: markdownAddress(portal, entry) },
    ...(entry.data.withdrawn ? [] : [book]),
  ];
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

/** Name of a plan that readers use. */
export function planName({ data }: Entry<'plans'>): string {
  return data.shortTitle ?? data.subject;
}

/** Link to a plan by the name that readers use. */
export function planLink({ routes }: Portal, plan: Entry<'plans'>): Link {
  return { label: planName(plan), address: routes.plan(plan.id) };
}
