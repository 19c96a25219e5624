import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';

/** Folders of one portal's build. */
export interface BuildPlaces {
  portal: string;
  /** What is served: the last build that went well. */
  outDir: string;
  /** Astro's caches, one set a portal. */
  cacheDir: string;
  /** Where a build grows; a fixed path, since Astro's hashes contain it. */
  staging: string;
  /** What was read in bodies by earlier builds. */
  bodies: string;
  /** What was indexed by earlier builds. */
  index: string;
  lock: string;
}

/** Folders for the build of a portal; two portals of one name do not share a cache. */
export function buildPlaces(portal: string, outDir?: string): BuildPlaces {
  const whole = resolve(portal);
  const name = basename(whole);
  const key = `${name}-${createHash('sha256').update(whole).digest('hex').slice(0, 8)}`;
  return {
    portal: whole,
    outDir: resolve(outDir ?? `dist/${name}`),
    cacheDir: resolve(`.cache/${key}/astro`),
    staging: resolve(`.cache/${key}/staging`),
    bodies: resolve(`.cache/${key}/bodies.json`),
    index: resolve(`.cache/${key}/index`),
    lock: resolve('.cache/build.lock'),
  };
}
