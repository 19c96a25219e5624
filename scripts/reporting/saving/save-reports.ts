import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Day } from '../../../src/domain/calendar.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import type { Entry, Library } from '../../../src/collections/library.ts';
import { readText } from '../../../src/collections/reading/read-text.ts';
import { addToPlan } from './add-reports.ts';
import type { Copy } from './evidence-files.ts';
import type { Prepared } from './prepare.ts';
import { newProblems } from './would-be.ts';

/** Where reports are written, or only tried. */
export interface SavePlace {
  root: string;
  library: Library;
  plan: Entry<'plans'>;
  today: Day;
  dryRun: boolean;
}

/**
 * Write prepared reports and their files into a plan. Problems mean that nothing was written: the new text is
 * held against the schemas and the rules of the whole portal first, and replaces the file in one step.
 */
export function saveReports(place: SavePlace, prepared: Prepared): Problem[] {
  if (prepared.reports.size === 0) return [];
  const { root, library, plan, today } = place;
  const file = join(root, plan.file);
  const reading = readText(readFileSync(file));
  if ('rule' in reading) {
    return [{ file: plan.file, line: 1, field: '', rule: reading.rule, values: {} }];
  }
  const text = addToPlan(reading.text, prepared);
  const files = [...plan.files, ...prepared.copies.map((copy) => copy.file)];
  const problems = newProblems(library, { id: plan.id, text, files, today });
  if (problems.length > 0 || place.dryRun) return problems;
  writeAll(file, text, prepared.copies);
  return [];
}

/** Files first, so that the plan never names one that is not there; what was copied goes if the plan fails. */
function writeAll(file: string, text: string, copies: readonly Copy[]): void {
  const folder = file.replace(/\.md$/, '');
  const made: string[] = [];
  // Names that begin with a dot are no content, should anyone read the folder meanwhile.
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    if (copies.length > 0) mkdirSync(folder, { recursive: true });
    for (const copy of copies) {
      const path = join(folder, copy.file.name);
      writeFileSync(path, copy.content, { flag: 'wx' });
      made.push(path);
    }
    writeFileSync(temporary, text, { flag: 'wx', mode: statSync(file).mode });
    renameSync(temporary, file);
  } catch (error) {
    for (const path of [...made, temporary]) rmSync(path, { force: true });
    throw error;
  }
}
