import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildPortal } from '../../scripts/build/build-portal.ts';
import { filesBelow } from '../../scripts/build/page-cache.ts';
import { buildPlaces } from '../../scripts/build/places.ts';
import { checkPortal } from '../../scripts/checks/portal.ts';
import { recordHistory } from '../../scripts/record/record-history.ts';
import { aGitPortal } from '../support/git-portal.ts';

const ID = 'nghi-quyet-05-nq-du-2026-01-15-xa-thu';
const NOW = new Date('2026-12-01T05:00:00Z');
const portal = aGitPortal();
const roots = [portal.root];

afterAll(() => {
  for (const root of roots) {
    const { cacheDir, outDir } = buildPlaces(root);
    rmSync(cacheDir, { recursive: true, force: true });
    rmSync(outDir, { recursive: true, force: true });
  }
  portal.dispose();
});

async function built(root: string): Promise<Map<string, string>> {
  const { outDir } = buildPlaces(root);
  const { problems } = await buildPortal({ portal: root, outDir, now: NOW });
  expect(problems).toEqual([]);
  return new Map(
    filesBelow(outDir).map((file) => {
      const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
      return [relative(outDir, file), digest];
    }),
  );
}

test('a shallow clone makes the same bytes, history included', async () => {
  portal.commit('2026-02-01T03:00:00Z');
  portal.replace(`resolutions/${ID}.md`, 'mười cây số', 'mười hai cây số');
  portal.commit('2026-03-01T03:00:00Z');
  recordHistory(checkPortal(portal.root).library, { root: portal.root, now: NOW });
  portal.commit('2026-03-01T04:00:00Z');
  const clone = portal.shallowClone(1);
  roots.push(clone);

  const whole = await built(portal.root);
  expect(whole.has(`nghi-quyet/${ID}/lich-su/index.html`)).toBe(true);
  expect(await built(clone)).toEqual(whole);
});
