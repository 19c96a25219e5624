import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Step } from './steps.ts';

/** Run every step, also after one that failed, and say how each ended; true when all went well. */
export function runSteps(steps: readonly Step[]): boolean {
  const failed = steps.filter((step) => !run(step)).map(({ name }) => name);
  for (const name of failed) console.error(`FAILED: ${name}`);
  return failed.length === 0;
}

function run({ name, program, words }: Step): boolean {
  console.log(`\n— ${name}`);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status } = spawnSync(process.execPath, [join('node_modules', program), ...words], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  });
  return status === 0;
}
