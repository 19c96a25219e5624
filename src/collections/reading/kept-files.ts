import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../../domain/problem.ts';
import { clauseRecordSchema } from '../../schemas/clause-record.ts';
import { historySchema } from '../../schemas/history.ts';
import { openFile, validated } from './content-file.ts';

/** What `npm run record` keeps in folders beside the documents, one file a document. */
const KEPT = {
  record: { folder: '_record', schema: clauseRecordSchema },
  history: { folder: '_history', schema: historySchema },
} as const;

export type Kept = keyof typeof KEPT;

type KeptValue<K extends Kept> = z.output<(typeof KEPT)[K]['schema']>;

/** File, from the portal's root, that keeps something of a document. */
export function keptFile(kept: Kept, collection: string, id: string): string {
  return `${collection}/${KEPT[kept].folder}/${id}.yaml`;
}

/** What is kept of a collection's documents, by their ids. Files that break a rule become problems. */
export function readKept<K extends Kept>(
  kept: K,
  { root, collection, problems }: { root: string; collection: string; problems: Problem[] },
): Map<string, KeptValue<K>> {
  const values = new Map<string, KeptValue<K>>();
  const { folder, schema } = KEPT[kept];
  for (const name of namesIn(join(root, collection, folder))) {
    const id = name.replace(/\.yaml$/, '');
    const file = keptFile(kept, collection, id);
    const opened = openFile(root, file, problems, { frontMatter: false });
    if (!opened) continue;
    const value = validated<z.ZodType>(schema, { file, yaml: opened.yaml, problems, at: [] });
    if (value) values.set(id, value as KeptValue<K>);
  }
  return values;
}

/** Something kept without its document: a page that readers have linked to would be gone. */
export function orphans(
  kept: Kept,
  collection: string,
  { ids, documents }: { ids: Iterable<string>; documents: ReadonlySet<string> },
): Problem[] {
  return [...ids]
    .filter((id) => !documents.has(id))
    .map((id) => ({
      file: keptFile(kept, collection, id),
      line: 1,
      field: '',
      rule: 'recorded-document-lost',
      values: { id, collection },
    }));
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
