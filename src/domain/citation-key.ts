import type { Citation } from './citation.ts';
import { isOfAttachedText } from './cited-clause.ts';

/** What a citation points at, as one key: equal for every writing of the same document and clauses. */
export function citationKey(citation: Citation): string {
  const { doc, targets } = citation;
  const attached = isOfAttachedText(citation) ? '+' : '';
  const document = doc.symbol ?? doc.name ?? doc.kind;
  const time = doc.date ?? doc.year ?? '';
  return `${doc.type ?? ''} ${document}@${time}|${doc.issuer ?? ''}${attached}#${targets.join(',')}`;
}
