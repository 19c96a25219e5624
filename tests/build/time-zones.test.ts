import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/build/page-cache.ts';
import { buildPlaces } from '../../scripts/build/places.ts';
import { aPortalFolder, type PortalFolder } from '../support/portal-folder.ts';

/** 23:30 in Vietnam, and 06:30 of the same day in Honolulu. */
const NOW = '2026-06-30T16:30:00Z';
const folders: PortalFolder[] = [];

afterAll(() => {
  for (const { root, dispose } of folders) {
    const { cacheDir, outDir } = buildPlaces(root);
    rmSync(cacheDir, { recursive: true, force: true });
    rmSync(outDir, { recursive: true, force: true });
    dispose();
  }
});

/** Digests of all files that a machine in the zone makes of the fixture portal, with no cache. */
function builtIn(timeZone: string): Map<string, string> {
  const folder = aPortalFolder();
  folders.push(folder);
  const { outDir } = buildPlaces(folder.root);
  execFileSync(
    process.execPath,
    ['scripts/build.ts', '--portal', folder.root, '--out', outDir, '--now', NOW],
    { env: { ...process.env, TZ: timeZone }, stdio: 'pipe' },
  );
  return new Map(
    filesBelow(outDir).map((file) => {
      const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
      return [relative(outDir, file), digest];
    }),
  );
}

test('machines in UTC, Honolulu and Vietnam make the same bytes', () => {
  const here = builtIn('Asia/Ho_Chi_Minh');

  expect(here.size).toBeGreaterThan(20);
  expect(builtIn('UTC')).toEqual(here);
  expect(builtIn('Pacific/Honolulu')).toEqual(here);
}, 240_000);
