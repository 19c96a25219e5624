import { citeDocument, type CitedDocument } from '../../domain/clause-citation.ts';
import { parseSymbol, type SymbolFamily } from '../../domain/symbol.ts';
import type { Body } from '../../schemas/body.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import { issuersOf } from './documents.ts';

/** Words that name a document in a text: in full at first, briefly later (facts 2.4). */
export function mentionOf(portal: Portal, entry: DocumentEntry): { first: string; later: string } {
  const document = citedFacts(portal, entry);
  return { first: citeDocument(document, 'first'), later: citeDocument(document, 'later') };
}

const STATE_KINDS: ReadonlySet<string> = new Set<Body['kind']>([
  'people-council',
  'people-committee',
  'government',
  'national-assembly',
  'court',
]);

/**
 * Is it the Party's, the State's, or of a mass organisation? By its symbol, else by its issuer; unknown for a unit
 * or another body, which may be of any.
 */
export function familyOf({ find }: Portal, { data }: DocumentEntry): SymbolFamily {
  const { family } = parseSymbol(data.symbol);
  if (family !== 'unknown') return family;
  const kind = find.body(data.issuers[0] ?? '')?.data.kind;
  if (kind === 'party') return 'party';
  if (kind === 'mass' || kind === 'front') return 'mass';
  return STATE_KINDS.has(kind ?? '') ? 'state' : 'unknown';
}

function citedFacts(portal: Portal, entry: DocumentEntry): CitedDocument {
  const { type, symbol, issuedOn, subject, subjectForm } = entry.data;
  return {
    type,
    family: familyOf(portal, entry),
    symbol: symbol === 'unknown' ? undefined : symbol,
    issuedOn: issuedOn === 'unknown' ? undefined : issuedOn,
    issuer: issuersOf(portal, entry),
    subject: subjectForm === 'printed' ? subject : undefined,
  };
}
