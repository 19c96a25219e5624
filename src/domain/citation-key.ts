import type { Citation } from './citation.ts';

/** What a citation points at, as one key: equal for every writing of the same document and clauses. */
export function citationKey({ doc, targets }: Citation): string {
  const document = doc.symbol ?? doc.name ?? doc.kind;
  const time = doc.date ?? doc.year ?? '';
  return `${doc.type ?? ''} ${document}@${time}|${doc.issuer ?? ''}#${targets.join(',')}`;
}
