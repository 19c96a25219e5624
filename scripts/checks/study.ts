import { clauseAnchor } from '../../src/domain/clause.ts';
import { documentsWithClause, type ReplacedDocument } from '../../src/domain/study.ts';
import type { DocumentEntry } from '../../src/catalog/portal.ts';
import type { Library } from '../../src/collections/library.ts';
import type { Finding } from './portal.ts';

/** A clause that a new point departs from must stand in a document that its own replaces, and in one alone. */
export function checkStudy({ resolutions, documents, plans }: Library): Finding[] {
  const entries: DocumentEntry[] = [...resolutions, ...documents, ...plans];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap((entry) =>
    (entry.data.study?.newPoints ?? []).flatMap(
      ({ replacedClause: clause, replacedDocument }, index): Finding[] => {
        if (!clause) return [];
        const replaced = replacedBy(entry, byId).filter(
          ({ id }) => !replacedDocument || id === replacedDocument,
        );
        const found = documentsWithClause(clause, replaced);
        if (found.length === 1) return [];
        const path = ['study', 'newPoints', index, 'replacedClause'];
        const rule = found.length === 0 ? 'unknown-replaced-clause' : 'replaced-clause-of-several';
        const named = (found.length > 0 ? found : replaced).map(({ id }) => id).join(', ');
        const values = { clause, documents: named };
        return [{ file: entry.file, path, field: path.join('.'), rule, values }];
      },
    ),
  );
}

function replacedBy(
  { data: { relations } }: DocumentEntry,
  byId: ReadonlyMap<string, DocumentEntry>,
): ReplacedDocument[] {
  return relations
    .filter(({ kind }) => kind === 'replaces')
    .map(({ document, outside }) => {
      const target = byId.get(document ?? '');
      if (!target || target.data.text === 'stub') {
        return { id: document ?? outside?.symbol ?? outside?.title ?? '' };
      }
      const clauses = new Set(target.body?.clauses.map(({ id }) => clauseAnchor(id)));
      return { id: target.id, clauses };
    });
}
