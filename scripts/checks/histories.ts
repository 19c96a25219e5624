import { parseClauses, type Clause } from '../../src/domain/clause.ts';
import type { DocumentEntry } from '../../src/catalog/portal.ts';
import type { Library } from '../../src/collections/library.ts';
import { keptFile } from '../../src/collections/reading/kept-files.ts';
import type { Finding } from './portal.ts';

/** Clauses that say something else than the newest recorded version: the record has yet to be made. */
export function checkHistories({ resolutions, documents, plans }: Library): Finding[] {
  const entries: DocumentEntry[] = [...resolutions, ...documents, ...plans];
  return entries.flatMap(({ collection, id, history, body }) => {
    const versions = history?.versions ?? [];
    const last = versions.at(-1);
    if (!last || !body || wordsOf(parseClauses(last.text)) === wordsOf(body.clauses)) return [];
    const path = ['versions', versions.length - 1, 'on'];
    const file = keptFile('history', collection, id);
    return [{ file, path, field: path.join('.'), rule: 'history-behind', values: { on: last.on } }];
  });
}

function wordsOf(clauses: readonly Clause[]): string {
  return clauses.map(({ id, text }) => `${id} ${text.replace(/\s+/g, ' ')}`).join('\n');
}
