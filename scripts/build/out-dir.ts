import { lstatSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { BuildPlaces } from './places.ts';

/** The folder that a build was to be put in must not be replaced. */
export class OutDirRefused extends Error {}

/** What every build holds, whatever the portal. */
const MARKS = ['index.html', '404.html', 'sitemap.xml', 'tim-kiem'];

/**
 * Prove that a finished build may take the place of `outDir`, which is replaced whole: it is not, holds not and
 * lies not in the portal or the folder that a build grows in, it neither is nor holds the project, and what
 * stands there or at `oldDir`, its place while the new build comes in, is nothing or an earlier build.
 *
 * @throws {OutDirRefused} with the folder as message
 */
export function proveOutDir(places: Pick<BuildPlaces, 'portal' | 'outDir' | 'staging'>): void {
  const { portal, outDir, staging } = places;
  const all = [outDir, oldDir(outDir)];
  const isSafe = all.every(
    (folder) =>
      !isWithin(folder, portal) &&
      !isWithin(folder, staging) &&
      ![portal, staging, resolve('.')].some((it) => isWithin(it, folder)) &&
      isReplaceable(folder),
  );
  if (!isSafe) throw new OutDirRefused(outDir);
}

/** Where the former build stands while the new one takes its place. */
export function oldDir(outDir: string): string {
  return `${outDir}.old`;
}

function isWithin(inner: string, outer: string): boolean {
  return `${inner}${sep}`.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
}

/** Nothing, an empty folder or an earlier build. */
function isReplaceable(folder: string): boolean {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (!stat) return true;
  if (!stat.isDirectory()) return false;
  const isEmpty = readdirSync(folder).length === 0;
  return isEmpty || MARKS.every((name) => lstatSync(join(folder, name), { throwIfNoEntry: false }));
}
