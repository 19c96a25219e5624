import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ClauseRecord } from '../../domain/clause-record.ts';
import type { Problem } from '../../domain/problem.ts';
import { clauseRecordSchema } from '../../schemas/clause-record.ts';
import { openFile, validated } from './content-file.ts';

const FOLDER = '_record';

/** File, from the portal's root, that keeps what a document of a collection has published. */
export function recordFile(collection: string, id: string): string {
  return `${collection}/${FOLDER}/${id}.yaml`;
}

/** Records of a collection by the ids of their documents. Files that break a rule become problems. */
export function readClauseRecords(
  root: string,
  collection: string,
  problems: Problem[],
): Map<string, ClauseRecord> {
  const records = new Map<string, ClauseRecord>();
  for (const name of namesIn(join(root, collection, FOLDER))) {
    const id = name.replace(/\.yaml$/, '');
    const file = recordFile(collection, id);
    const opened = openFile(root, file, problems, { frontMatter: false });
    if (!opened) continue;
    const record = validated(clauseRecordSchema, { file, yaml: opened.yaml, problems, at: [] });
    if (record) records.set(id, record);
  }
  return records;
}

/** A record without its document: a page that readers have linked to would be gone. */
export function orphanRecords(
  collection: string,
  records: ReadonlyMap<string, ClauseRecord>,
  documents: ReadonlySet<string>,
): Problem[] {
  return [...records.keys()]
    .filter((id) => !documents.has(id))
    .map((id) => {
      const file = recordFile(collection, id);
      return {
        file,
        line: 1,
        field: '',
        rule: 'recorded-document-lost',
        values: { id, collection },
      };
    });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort();
  } catch {
    return [];
  }
}
