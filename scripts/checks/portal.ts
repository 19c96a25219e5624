import { dayOf, type Day } from '../../src/domain/calendar.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { Library } from '../../src/collections/library.ts';
import { fieldLines } from '../../src/collections/reading/content-file.ts';
import { readPortal } from '../../src/collections/reading/read-portal.ts';
import type { BodyReader } from '../../src/markdown/facts.ts';
import { checkAddresses } from './addresses.ts';
import { checkBodies } from './bodies.ts';
import { checkChangeNotes } from './change-notes.ts';
import { checkCitations } from './citations.ts';
import { checkClauseRecords, checkStandingMoves } from './clause-records.ts';
import { checkClauses } from './clauses.ts';
import { checkCommentPages } from './comment-pages.ts';
import { checkDocumentIds } from './document-ids.ts';
import { checkFiles } from './files.ts';
import { checkHistories } from './histories.ts';
import { checkDoneStates } from './done-states.ts';
import { checkIndicators } from './indicators.ts';
import { checkLinks } from './links.ts';
import { checkLives } from './lives.ts';
import { checkReferences } from './references.ts';
import { checkRelations } from './relations.ts';
import { checkReviews } from './reviews.ts';
import { checkStudy } from './study.ts';
import { checkTasks } from './tasks.ts';
import { checkUniqueIds } from './unique-ids.ts';

/** A problem found in the graph: its line is looked up in the file. */
export type Finding = Omit<Problem, 'line'> & {
  /** Path of the field, for its line. */
  path: readonly PropertyKey[];
  /** Given where the problem stands in a body. */
  line?: number;
};

/** A rule over a whole portal, on the portal's local day of the check. */
export type Check = (library: Library, today: Day) => Finding[];

const CHECKS: readonly Check[] = [
  checkUniqueIds,
  checkReferences,
  checkClauses,
  checkClauseRecords,
  checkDocumentIds,
  checkRelations,
  checkStudy,
  checkLives,
  checkTasks,
  checkIndicators,
  checkBodies,
  checkChangeNotes,
  checkFiles,
  checkAddresses,
  checkLinks,
  checkCommentPages,
];

/** What an editor may want to mend and need not. */
const NOTICES: readonly Check[] = [
  checkCitations,
  checkDoneStates,
  checkStandingMoves,
  checkHistories,
  checkReviews,
];

/** A portal with all mistakes of all files, which keep it from being published, and notices, which do not. */
export interface PortalCheck {
  library: Library;
  problems: Problem[];
  notices: Problem[];
}

/**
 * Read a portal and apply every rule in one run, as of `now`; `read` may remember bodies that it has read before.
 */
export function checkPortal(root: string, read?: BodyReader, now = new Date()): PortalCheck {
  const { library, problems } = readPortal(root, read);
  const today = dayOf(now, library.site.timeZone);
  const lineOf = fieldLines(root);
  const found = (checks: readonly Check[]) =>
    findingsOf(checks, library, today).map(({ path, line, ...finding }) => ({
      ...finding,
      line: line ?? lineOf(finding.file, path),
    }));
  return { library, problems: [...problems, ...found(CHECKS)], notices: found(NOTICES) };
}

/** Findings that keep a library from being published, whether it was read from disk or is only meant to be written. */
export function checkLibrary(library: Library, today: Day): Finding[] {
  return findingsOf(CHECKS, library, today);
}

function findingsOf(checks: readonly Check[], library: Library, today: Day): Finding[] {
  return checks.flatMap((check) => check(library, today));
}
