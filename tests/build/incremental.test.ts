import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildPortal } from '../../scripts/build/build-portal.ts';
import { filesBelow } from '../../scripts/build/page-cache.ts';
import { buildPlaces } from '../../scripts/build/places.ts';
import { aPortalFolder } from '../support/portal-folder.ts';
import { randomFrom } from '../../scripts/generate/random.ts';
import { randomStep } from '../support/portal-steps.ts';

/** `npm run test:steps` takes thirty; each step builds twice. */
const STEPS = Number(process.env['PORTAL_STEPS'] ?? 4);
const NOW = new Date('2026-11-24T05:00:00Z');

const portal = aPortalFolder();
const fresh = aPortalFolder();

afterAll(() => {
  for (const { root, dispose } of [portal, fresh]) {
    forget(root);
    dispose();
  }
});

function forget(root: string): void {
  const { cacheDir, outDir } = buildPlaces(root);
  rmSync(dirname(cacheDir), { recursive: true, force: true });
  rmSync(outDir, { recursive: true, force: true });
}

async function built(root: string): Promise<{ files: Map<string, string>; rendered: number }> {
  const { outDir, problems, rendered } = await buildPortal({ portal: root, now: NOW });
  expect(problems).toEqual([]);
  const files = filesBelow(outDir).map((file) => {
    const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
    return [relative(outDir, file), digest] as const;
  });
  return { files: new Map(files), rendered };
}

async function builtFromScratch(): Promise<Map<string, string>> {
  rmSync(fresh.root, { recursive: true });
  cpSync(portal.root, fresh.root, { recursive: true });
  forget(fresh.root);
  return (await built(fresh.root)).files;
}

describe('a build in steps gives the same bytes as one from scratch', () => {
  test('built twice, nothing differs and nothing is rendered anew', async () => {
    const first = await built(portal.root);
    const second = await built(portal.root);
    expect(second.files).toEqual(first.files);
    expect(second.rendered).toBe(0);
    expect(await builtFromScratch()).toEqual(first.files);
  }, 120_000);

  test('an edit of one body renders at most ten pages', async () => {
    const file = 'articles/2026/truong-moi.md';
    const text = readFileSync(`${portal.root}/${file}`, 'utf8');
    portal.write(file, `${text}\nMột câu thêm vào cuối bài.\n`);
    const { rendered } = await built(portal.root);
    expect(rendered).toBeGreaterThan(0);
    expect(rendered).toBeLessThanOrEqual(10);
  }, 60_000);

  const random = randomFrom(20_261_124);
  test.each(Array.from({ length: STEPS }, (_, index) => index + 1))(
    'step %i',
    async () => {
      randomStep(portal, random);
      const { files } = await built(portal.root);
      expect(files).toEqual(await builtFromScratch());
    },
    120_000,
  );
});

describe('a build that fails', () => {
  test('leaves what is served untouched and names the mistake', async () => {
    const before = (await built(portal.root)).files;
    portal.write('articles/2026/hong.md', '---\ntitle: Hỏng\n---\n\nNội dung.\n');
    const { problems, outDir } = await buildPortal({ portal: portal.root, now: NOW });
    expect(problems.map(({ file }) => file)).toContain('articles/2026/hong.md');
    expect(filesBelow(outDir)).toHaveLength(before.size);
    portal.remove('articles/2026/hong.md');
    expect((await built(portal.root)).files).toEqual(before);
  }, 120_000);

  test('does not leave its pages in the cache', async () => {
    const before = (await built(portal.root)).files;
    const { cacheDir } = buildPlaces(portal.root);
    const [page] = filesBelow(`${cacheDir}/dist`).filter((it) => it.endsWith('.html'));
    if (!page) throw new Error('no cached page');
    // What a killed build leaves: a page newer than the manifest.
    writeFileSync(page, 'half a page');
    expect((await built(portal.root)).files).toEqual(before);
  }, 120_000);
});
