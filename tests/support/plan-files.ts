import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** What stands in the files of plans, read without the engine, to hold its pages against. */

export interface WrittenTask {
  plan: string;
  id: string;
  title: string;
  deadline: { kind: string };
  /** State of the newest report; `no-report` where there is none. */
  state: string;
}

export interface WrittenIndicator {
  plan: string;
  id: string;
  name: string;
  target: { kind: string };
}

interface PlanFile {
  tasks?: (Omit<WrittenTask, 'plan' | 'state'> & { reports?: { on: string; state: string }[] })[];
  indicators?: Omit<WrittenIndicator, 'plan'>[];
}

function planFiles(portal: string): [plan: string, data: PlanFile][] {
  const folder = join(portal, 'plans');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const [, front = ''] = readFileSync(join(folder, file), 'utf8').split(/^---$/m);
      return [basename(file, '.md'), parse(front, { schema: 'core' }) as PlanFile];
    });
}

export function writtenTasks(portal: string): WrittenTask[] {
  return planFiles(portal).flatMap(([plan, { tasks = [] }]) =>
    tasks.map(({ reports = [], ...task }) => ({
      ...task,
      plan,
      state: [...reports].sort((a, b) => (a.on < b.on ? -1 : 1)).at(-1)?.state ?? 'no-report',
    })),
  );
}

export function writtenIndicators(portal: string): WrittenIndicator[] {
  return planFiles(portal).flatMap(([plan, { indicators = [] }]) =>
    indicators.map((indicator) => ({ ...indicator, plan })),
  );
}
