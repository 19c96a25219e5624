import { lostClauses, presentId } from '../../src/domain/clause-record.ts';
import type { DocumentEntry } from '../../src/catalog/portal.ts';
import type { Library } from '../../src/collections/library.ts';
import { recordFile } from '../../src/collections/reading/clause-records.ts';
import type { Finding } from './portal.ts';

/** The address of a published clause lives for ever: a clause that is gone must be mapped or retired. */
export function checkClauseRecords({ resolutions, documents, plans }: Library): Finding[] {
  return [...resolutions, ...documents, ...plans].flatMap((entry) => [
    ...lostIn(entry),
    ...deadTargets(entry),
  ]);
}

function lostIn({ collection, id, record, body }: DocumentEntry): Finding[] {
  if (!record) return [];
  const file = recordFile(collection, id);
  return lostClauses(record, body?.clauses ?? []).map(({ id: clause, words, movedTo = '' }) => {
    const path = ['clauses', record.clauses.findIndex((it) => it.id === clause), 'id'];
    const values = { id: clause, words, movedTo };
    return { file, path, field: path.join('.'), rule: 'recorded-clause-lost', values };
  });
}

/** A move must end, over other moves or not, at a clause that stands or at one that was retired. */
function deadTargets({ collection, id, record, body }: DocumentEntry): Finding[] {
  if (!record) return [];
  const known = new Set([
    ...(body?.clauses ?? []).map((clause) => clause.id),
    ...Object.keys(record.retired),
  ]);
  return Object.entries(record.moved)
    .filter(([from]) => !known.has(presentId(record, from)))
    .map(([from, to]) => {
      const path = ['moved', from];
      const values = { id: from, to };
      const file = recordFile(collection, id);
      return { file, path, field: `moved.${from}`, rule: 'recorded-clause-target', values };
    });
}
