import type { Problem } from '../../src/domain/problem.ts';
import type { Library } from '../../src/collections/library.ts';
import { lineOfField } from '../../src/collections/reading/content-file.ts';
import { readPortal } from '../../src/collections/reading/read-portal.ts';
import { checkAddresses } from './addresses.ts';
import { checkBodies } from './bodies.ts';
import { checkClauses } from './clauses.ts';
import { checkDocumentIds } from './document-ids.ts';
import { checkFiles } from './files.ts';
import { checkReferences } from './references.ts';
import { checkUniqueIds } from './unique-ids.ts';

/** A problem found in the graph: its line is looked up in the file. */
export type Finding = Omit<Problem, 'line'> & {
  /** Path of the field, for its line. */
  path: readonly PropertyKey[];
  /** Given where the problem stands in a body. */
  line?: number;
};

/** A rule over a whole portal. */
export type Check = (library: Library) => Finding[];

const CHECKS: readonly Check[] = [
  checkUniqueIds,
  checkReferences,
  checkClauses,
  checkDocumentIds,
  checkBodies,
  checkFiles,
  checkAddresses,
];

/** Read a portal and apply every rule: all mistakes of all files in one run. */
export function checkPortal(root: string): { library: Library; problems: Problem[] } {
  const { library, problems } = readPortal(root);
  const found = CHECKS.flatMap((check) => check(library)).map(({ path, line, ...finding }) => ({
    ...finding,
    line: line ?? lineOfField(root, finding.file, path),
  }));
  return { library, problems: [...problems, ...found] };
}
