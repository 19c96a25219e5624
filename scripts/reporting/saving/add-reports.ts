import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { splitFrontMatter } from '../../../src/markdown/front-matter.ts';
import type { Report } from '../open-tasks.ts';
import { addToList, insertAll, type Insertion, type NewItem } from './edit-list.ts';
import { plainReport } from './snippets.ts';

/** What is put into a plan. */
export interface Additions {
  /** New reports by the id of their task. */
  reports: ReadonlyMap<string, readonly Report[]>;
  attachments: readonly { file: string; title: string }[];
}

/** The front matter is written in a way that cannot be added to without writing it anew. */
export class LayoutUnknown extends Error {}

interface PlanYaml {
  tasks?: { id: string; reports?: { on: string }[] | null }[];
  attachments?: object[] | null;
}

/**
 * Text of a plan file with reports and attachments added. Every other character stays: comments, order, layout
 * and body. Reports stand in the order of their days where the list is written in lines.
 *
 * Throws `LayoutUnknown` when the file is laid out in a way in which this cannot be proved.
 */
export function addToPlan(text: string, additions: Additions): string {
  const split = splitFrontMatter(text);
  if (!split) throw new LayoutUnknown('no front matter');
  const from = text.indexOf('\n') + 1;
  const yaml = `${split.yaml}\n`;
  const changed = insertAll(yaml, insertionsFor(yaml, additions));
  if (!isDeepStrictEqual(valueOf(changed), withAdditions(valueOf(yaml), additions))) {
    throw new LayoutUnknown('front matter cannot be extended in place');
  }
  return text.slice(0, from) + changed + text.slice(from + yaml.length);
}

function insertionsFor(yaml: string, { reports, attachments }: Additions): Insertion[] {
  const root = parseDocument(yaml).contents;
  const tasks = isMap(root) ? root.get('tasks') : undefined;
  if (!isMap(root) || !isSeq(tasks)) throw new LayoutUnknown('no list of tasks');
  const inTasks = tasks.items.flatMap((task) => {
    const added = isMap(task) ? (reports.get(String(task.get('id'))) ?? []) : [];
    const items = [...added].sort((a, b) => (a.on < b.on ? -1 : 1)).map(toItem);
    return items.length > 0 ? addToList({ yaml, map: task as YAMLMap, key: 'reports' }, items) : [];
  });
  const files = attachments.map((value) => ({ value }));
  const place = { yaml, map: root, key: 'attachments', beforeKey: 'tasks' };
  return files.length > 0 ? [...addToList(place, files), ...inTasks] : inTasks;
}

function toItem(report: Report): NewItem {
  const before = (item: unknown) => (item as Report).on > report.on;
  return { value: plainReport(report), before };
}

/** The value that the text must have afterwards. */
function withAdditions(plan: PlanYaml, { reports, attachments }: Additions): PlanYaml {
  const tasks = plan.tasks?.map((task) => {
    const added = reports.get(task.id) ?? [];
    if (added.length === 0) return task;
    return { ...task, reports: inOrder([...(task.reports ?? []), ...added.map(plainReport)]) };
  });
  const files = [...(plan.attachments ?? []), ...attachments];
  return inAnyOrder({
    ...plan,
    ...(tasks && { tasks }),
    ...(files.length > 0 && { attachments: files }),
  });
}

function valueOf(yaml: string): PlanYaml {
  const document = parseDocument(yaml);
  if (document.errors.length > 0) throw new LayoutUnknown('not YAML');
  return inAnyOrder(document.toJS({ maxAliasCount: 0 }) as PlanYaml);
}

/** Reports by day, since a list in brackets takes new ones at its end. */
function inAnyOrder(plan: PlanYaml): PlanYaml {
  const tasks = plan.tasks?.map((task) =>
    task.reports ? { ...task, reports: inOrder(task.reports) } : task,
  );
  return { ...plan, ...(tasks && { tasks }) };
}

function inOrder(reports: readonly object[]): { on: string }[] {
  return [...(reports as { on: string }[])].sort((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  );
}
