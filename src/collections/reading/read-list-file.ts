import type { Problem } from '../../domain/problem.ts';
import { COLLECTIONS, type CollectionName } from '../../schemas/collections.ts';
import type { Entry } from '../library.ts';
import { openFile, validated } from './content-file.ts';

/** Entries of a collection that is one list; each mistake in it becomes a problem. */
export function readListFile(root: string, name: CollectionName, problems: Problem[]): Entry[] {
  const file = `${name}.yaml`;
  const document = openFile(root, file, problems, { frontMatter: false });
  if (!document) return [];
  const { yaml, digest } = document;
  const list = yaml.value ?? [];
  if (!Array.isArray(list)) {
    problems.push({ file, line: 1, field: '', rule: 'not-a-list', values: {} });
    return [];
  }
  return list.flatMap((_, index) => {
    const data = validated(COLLECTIONS[name].schema, { file, yaml, problems, at: [index] });
    if (data === undefined) return [];
    const id = (data as { id?: string; from?: string }).id ?? (data as { from: string }).from;
    return [{ collection: name, id, file, digest, data, files: [] }];
  });
}
