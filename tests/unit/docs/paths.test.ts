import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blocksOf, guidePages } from './guide-pages.ts';
import { anchorsOf, namedLinks, namedPaths, namedScripts } from './named-paths.ts';

const pages = guidePages();
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
/** Files that the templates of the docs make. */
const templates = pages.flatMap(({ text }) => blocksOf(text).map(({ path }) => path));

function isInPortal(path: string): boolean {
  return existsSync(join('src/content', path)) || templates.some((it) => it.startsWith(path));
}

function resolves(file: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : join(dirname(file), path);
  if (!existsSync(target)) return false;
  return !anchor || anchorsOf(readFileSync(target, 'utf8')).includes(decodeURIComponent(anchor));
}

describe.each(pages)('$file', ({ file, text }) => {
  const { repository, portal } = namedPaths(text);

  test('names only files and folders that exist', () => {
    expect(repository.filter((path) => !existsSync(path))).toEqual([]);
    expect(portal.filter((path) => !isInPortal(path))).toEqual([]);
  });

  test('links only to pages, pictures and headings that exist', () => {
    expect(namedLinks(text).filter((link) => !resolves(file, link))).toEqual([]);
  });

  test('names only scripts that the package has', () => {
    expect(namedScripts(text).filter((name) => !scripts[name])).toEqual([]);
  });
});

test('the first command that the README names is the test command', () => {
  const [first] = blocksOf(pages[0]?.text ?? '');
  expect(first?.code).toMatch(/^npm test\b/);
});

describe('what counts as a path', () => {
  test.each([
    ['a folder', '`src/domain/`', ['src/domain/']],
    ['a page with parameters', '`src/pages/[...home].astro`', ['src/pages/[...home].astro']],
    ['a file at the root', '`package.json`', ['package.json']],
    ['a path inside a command', '`npx node bench/build.ts --entries 9`', ['bench/build.ts']],
    ['no address', '`/tin-tuc/`', []],
    ['no pattern', '`articles/<year>/<id>.md`', []],
    ['no path of a clause', '`dieu-5/khoan-2/diem-dj`', []],
    ['no symbol', '`04-NQ/TW` and `30/2020/NĐ-CP`', []],
  ])('%s', (_case, text, paths) => {
    expect(namedPaths(text).repository).toEqual(paths);
  });
});
