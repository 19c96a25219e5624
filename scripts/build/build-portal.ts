import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { build } from 'astro';
import { handOver } from '../../src/collections/handed-reading.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { checkOutput } from '../checks/output.ts';
import { checkPortal } from '../checks/portal.ts';
import { indexPortal } from '../search/index-portal.ts';
import { logRecords } from './astro-log.mjs';
import { openBodyMemory } from './body-memory.ts';
import { withLock } from './lock.ts';
import { oldDir, proveOutDir } from './out-dir.ts';
import { dropUnvouchedPages, pagesNewerThan } from './page-cache.ts';
import { buildPlaces, type BuildPlaces } from './places.ts';

export interface BuildOptions {
  portal: string;
  /** Where the finished portal stands; `dist/<name of the portal's folder>` when absent. */
  outDir?: string | undefined;
  /** The build's one instant; the clock when absent. */
  now?: Date | undefined;
}

export interface BuildResult {
  outDir: string;
  basePath: string;
  /** Pages that this build rendered; the others came from the page cache. */
  rendered: number;
  /** Mistakes in the content or the output; when there are any, nothing was published. */
  problems: Problem[];
}

/**
 * Build a portal: check its content, render it into the staging folder, check what came out, index it, and put
 * it in place by renaming. A build that fails leaves what is served untouched.
 *
 * @throws {BuildLocked} when another build of this tree is running
 * @throws {OutDirRefused} when `outDir` holds something other than a build
 * @throws {Error} when rendering fails
 */
export async function buildPortal(options: BuildOptions): Promise<BuildResult> {
  const places = buildPlaces(options.portal, options.outDir);
  proveOutDir(places);
  return withLock(places.lock, async () => {
    const memory = openBodyMemory(places.bodies);
    const now = options.now ?? new Date();
    const { library, problems } = checkPortal(places.portal, memory.read, now);
    memory.save();
    const { basePath } = library.site;
    const result = { outDir: places.outDir, basePath, problems, rendered: 0 };
    if (problems.length > 0) return result;
    const start = Date.now();
    handOver({ root: places.portal, reading: { library, problems } });
    try {
      await render(places, now);
    } finally {
      handOver(undefined);
    }
    const rendered = pagesNewerThan(places.cacheDir, start);
    const broken = checkOutput(places.staging, basePath);
    if (broken.length > 0) return { ...result, problems: broken };
    indexPortal(library, {
      now,
      root: places.portal,
      outDir: places.staging,
      memory: places.index,
    });
    swap(places);
    return { ...result, rendered };
  });
}

async function render({ portal, cacheDir, staging }: BuildPlaces, now: Date): Promise<void> {
  process.env['PORTAL'] = portal;
  process.env['PORTAL_NOW'] = now.toISOString();
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  dropUnvouchedPages(cacheDir);
  rmSync(staging, { recursive: true, force: true });
  logRecords().length = 0;
  await build({
    root: resolve('.'),
    cacheDir,
    outDir: staging,
    logger: { entrypoint: resolve('scripts/build/astro-log.mjs') },
  });
  const records = logRecords();
  if (records.length === 0) throw new Error('Astro wrote no log: its errors would go unseen.');
  const errors = records.filter(({ level }) => level === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
}

/** Put the new portal in place of the old; the old one goes only when the new one stands, else it comes back. */
function swap({ staging, outDir }: BuildPlaces): void {
  const old = oldDir(outDir);
  mkdirSync(dirname(outDir), { recursive: true });
  rmSync(old, { recursive: true, force: true });
  if (existsSync(outDir)) renameSync(outDir, old);
  try {
    renameSync(staging, outDir);
  } catch (error) {
    if (existsSync(old)) renameSync(old, outDir);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
