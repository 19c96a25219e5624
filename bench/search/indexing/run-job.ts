import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { processTree, residentBytes } from './processes.ts';
import type { JobFigures } from './timed-job.ts';

export interface Indexing extends JobFigures {
  /** Most memory that the process and its children held at one time. */
  peakBytes: number;
}

export interface Job {
  portal: string;
  outDir: string;
  /** Where what is remembered from one indexing to the next is kept. */
  memory: string;
  day: string;
}

/** How often memory is looked at, in milliseconds. */
const PULSE = 20;

/**
 * Index a portal in a process of its own.
 *
 * @throws {Error} when the process fails
 */
export function runJob(search: 'own' | 'pagefind', job: Job): Promise<Indexing> {
  const script = join(import.meta.dirname, `${search}.ts`);
  const child = spawn(process.execPath, [script, job.portal, job.outDir, job.memory, job.day], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  let peakBytes = 0;
  const pulse = setInterval(() => {
    const held = processTree(child.pid ?? 0).map(residentBytes);
    peakBytes = Math.max(
      peakBytes,
      held.reduce((sum, bytes) => sum + bytes, 0),
    );
  }, PULSE);
  return new Promise((done, fail) => {
    child.on('error', fail).on('close', (code) => {
      clearInterval(pulse);
      if (code !== 0) return fail(new Error(`Indexing with ${search} ended with ${code}.`));
      const figures = JSON.parse(printed.trim().split('\n').at(-1) ?? '') as JobFigures;
      done({ ...figures, peakBytes });
    });
  });
}
