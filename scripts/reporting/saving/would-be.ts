import type { Day } from '../../../src/domain/calendar.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import type { EntryFile, Library } from '../../../src/collections/library.ts';
import { validated } from '../../../src/collections/reading/content-file.ts';
import { readYaml } from '../../../src/collections/reading/read-yaml.ts';
import { splitFrontMatter } from '../../../src/markdown/front-matter.ts';
import { planSchema } from '../../../src/schemas/plan.ts';
import { checkLibrary, type Finding } from '../../checks/portal.ts';

/** A plan file as it is meant to be written. */
export interface WouldBe {
  id: string;
  text: string;
  /** Files that its folder will hold. */
  files: EntryFile[];
  /** Day of the check. */
  today: Day;
}

/** Problems that a portal would have with a plan written anew, and does not have now. */
export function newProblems(library: Library, { id, text, files, today }: WouldBe): Problem[] {
  const plan = library.plans.find((it) => it.id === id);
  const split = splitFrontMatter(text);
  if (!plan || !split) throw new Error(`no plan ${id}`);
  const yaml = readYaml(split.yaml, split.yamlLine);
  const problems: Problem[] = [];
  const data = validated(planSchema, { file: plan.file, yaml, problems, at: [] });
  if (!data) return problems;
  const plans = library.plans.map((it) => (it.id === id ? { ...it, data, files } : it));
  const known = new Set(checkLibrary(library, today).map(keyOf));
  return checkLibrary({ ...library, plans }, today)
    .filter((finding) => !known.has(keyOf(finding)))
    .map(({ path, line, ...finding }) => ({
      ...finding,
      line: line ?? (finding.file === plan.file ? yaml.lineOf(path) : 1),
    }));
}

function keyOf({ file, field, rule, values }: Finding): string {
  return JSON.stringify([file, field, rule, values]);
}
