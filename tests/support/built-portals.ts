import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { buildPortal, type BuildOptions } from '../../scripts/build/build-portal.ts';
import { BuildLocked } from '../../scripts/build/lock.ts';
import { buildPlaces } from '../../scripts/build/places.ts';
import { aPortalFolder, type PortalFolder } from './portal-folder.ts';

/** A portal as it is served. */
export interface BuiltPortal {
  name: string;
  /** Folder of its texts. */
  source: string;
  folder: string;
  basePath: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    portals: BuiltPortal[];
  }
}

const NOW = new Date('2026-12-01T05:00:00Z');

/** Build every portal that the suites look at, once a run; they take them with `inject('portals')`. */
export default async function setup(project: TestProject): Promise<() => void> {
  const out = mkdtempSync(join(tmpdir(), 'cong-khai-'));
  const lower = portalBelow('/cong/');
  const sources = [
    { name: 'sample', portal: 'src/content' },
    { name: 'example', portal: 'examples/xa-minh-hoa' },
    { name: 'below-a-base-path', portal: lower.root },
  ];
  const dispose = () => {
    rmSync(out, { recursive: true, force: true });
    rmSync(dirname(buildPlaces(lower.root).cacheDir), { recursive: true, force: true });
    lower.dispose();
  };
  try {
    const portals: BuiltPortal[] = [];
    for (const { name, portal } of sources)
      portals.push(await built(name, portal, join(out, name)));
    project.provide('portals', portals);
  } catch (error) {
    dispose();
    throw error;
  }
  return dispose;
}

async function built(name: string, portal: string, outDir: string): Promise<BuiltPortal> {
  const { basePath, problems } = await buildWhenFree({ portal, outDir, now: NOW });
  if (problems.length > 0) throw new Error(`${portal}: ${JSON.stringify(problems, null, 2)}`);
  return { name, source: portal, folder: outDir, basePath };
}

/** The fixture portal, moved below a base path. */
function portalBelow(basePath: string): PortalFolder {
  const portal = aPortalFolder();
  const site = readFileSync(join(portal.root, 'site.yaml'), 'utf8');
  portal.write('site.yaml', site.replace(/^basePath: .*$/m, `basePath: ${basePath}`));
  return portal;
}

/** Build as soon as no other build of this tree runs. */
async function buildWhenFree(options: BuildOptions): ReturnType<typeof buildPortal> {
  for (;;) {
    try {
      return await buildPortal(options);
    } catch (error) {
      if (!(error instanceof BuildLocked)) throw error;
      await wait(500);
    }
  }
}
