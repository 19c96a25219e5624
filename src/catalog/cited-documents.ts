import { findCitations, type Citation } from '../domain/citation.ts';
import { documentTypeName } from '../domain/document-type.ts';
import { wordKey } from '../domain/vietnamese.ts';
import type { Entry } from '../collections/library.ts';
import type { DocumentEntry } from './portal.ts';

/** Documents of a portal that fit all that a citation says of its document; one where it is certain. */
export type CitedDocuments = (citation: Citation) => readonly DocumentEntry[];

/**
 * Index documents by the ways in which texts name them: symbol, usual name ("Nghị quyết Trung ương 4 khóa XII"),
 * or type and subject (laws). A symbol comes back in every term (facts 1.6), so day, year, type and issuer decide
 * between its bearers.
 */
export function citedDocuments(
  documents: readonly DocumentEntry[],
  bodies: readonly Entry<'bodies'>[],
): CitedDocuments {
  const issuerNames = new Map(bodies.map(({ id, data }) => [id, wordKey(data.name)]));
  const bySymbol = Map.groupBy(documents, ({ data }) => data.symbol);
  const byName = new Map<string, DocumentEntry[]>();
  for (const entry of documents) {
    for (const name of namesOf(entry)) byName.set(name, [...(byName.get(name) ?? []), entry]);
  }
  return ({ doc }) => {
    const bearers = doc.symbol ? bySymbol.get(doc.symbol) : byName.get(nameKey(doc));
    const fitting = (bearers ?? []).filter(({ data }) => fits(data, doc));
    if (!doc.issuer || fitting.length < 2) return fitting;
    const wanted = wordKey(doc.issuer);
    const issued = fitting.filter(({ data }) =>
      data.issuers.some((id) => issuerNames.get(id) === wanted),
    );
    return issued.length > 0 ? issued : fitting;
  };
}

function fits(data: DocumentEntry['data'], doc: Citation['doc']): boolean {
  if (doc.date && data.issuedOn !== doc.date) return false;
  if (doc.year && !data.issuedOn.startsWith(String(doc.year))) return false;
  return !doc.type || doc.type.split('|').includes(data.type);
}

/** Keys of the names under which a text may cite a document without its symbol. */
function namesOf({ data }: DocumentEntry): string[] {
  const named = `${documentTypeName(data.type)} ${data.subject}`;
  const usual = data.shortTitle ? findCitations(data.shortTitle).map(({ doc }) => doc) : [];
  const keys = usual.filter(({ name }) => name).map(nameKey);
  return [...new Set([...keys, `${data.type} ${wordKey(named)}`])];
}

function nameKey({ type, name }: Citation['doc']): string {
  return `${type ?? ''} ${wordKey(name ?? '')}`;
}
