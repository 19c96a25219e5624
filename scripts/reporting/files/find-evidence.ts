import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, sep } from 'node:path';
import type { Entry } from '../../../src/collections/library.ts';
import { judgeEntryFile } from '../../../src/collections/reading/entry-files.ts';
import { safeName } from '../saving/evidence-files.ts';
import type { FindFile } from '../table/cell-evidence.ts';

/** No piece of evidence on a page needs more. */
const MOST_BYTES = 50_000_000;

/**
 * Files that a table may name: attachments of the plan, and files in the folder of the table or below it. A
 * table comes from outside, so it must not publish other files of the machine that reads it.
 */
export function evidenceFinder(plan: Entry<'plans'>, folder: string): FindFile {
  return (name) => {
    if (plan.files.some((file) => file.name === name)) return { attachment: name };
    const path = name.replaceAll('\\', '/');
    if (isAbsolute(path) || /^[a-z]:/i.test(path)) return { rule: 'evidence-outside' };
    const found = findEvidenceFile(join(folder, path));
    if ('rule' in found) return found;
    const isInside = realpathSync(found.file).startsWith(realpathSync(folder) + sep);
    return isInside ? found : { rule: 'evidence-outside' };
  };
}

/** A file of this machine that may become evidence, however its name is composed on the disk. */
export function findEvidenceFile(path: string): { file: string } | { rule: string } {
  for (const file of [path, path.normalize('NFC'), path.normalize('NFD')]) {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (!stats?.isFile()) continue;
    if (stats.size === 0) return { rule: 'evidence-empty' };
    if (stats.size > MOST_BYTES) return { rule: 'evidence-too-big' };
    const judged = judgeEntryFile(safeName(file), readFileSync(file));
    return 'rule' in judged ? judged : { file };
  }
  return { rule: 'no-such-evidence' };
}
