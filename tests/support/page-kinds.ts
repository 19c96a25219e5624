import { globSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { filesBelow } from '../../scripts/build/page-cache.ts';

/** One page that stands for all of its kind. */
export interface PageKind {
  /** Path of the route in `src/pages`, or what is special about the page. */
  kind: string;
  /** Path of the page inside the portal: `tin-tuc/`. */
  path: string;
}

/** Pages whose kind their content tells, since they share a route with others. */
const SPECIAL = { moved: /http-equiv="refresh"/, withdrawn: /class="withdrawn/ };

/** Routes of pages, the particular before the general, as Astro chooses. Moved pages are told by their content. */
export function pageRoutes(): string[] {
  return globSync('**/*.astro', { cwd: 'src/pages' })
    .map((file) =>
      file
        .split(sep)
        .join('/')
        .replace(/(\/?index)?\.astro$/, ''),
    )
    .filter((route) => route !== '[...former]')
    .sort((a, b) => generality(a).localeCompare(generality(b)) || a.localeCompare(b));
}

function generality(route: string): string {
  const forms = [/^[^[]+$/, /^[^[]+\[/, /^\[\w/, /^\[\.\.\./];
  return route
    .split('/')
    .map((part) => forms.findIndex((form) => form.test(part)))
    .join('');
}

/** Every page of a built portal as a path inside it. */
export function allPages(folder: string): string[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) =>
      relative(folder, file)
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
    );
}

/** The page of each kind that has most in it. */
export function pageKinds(folder: string): PageKind[] {
  const routes = pageRoutes().map((route) => ({ route, pattern: patternOf(route) }));
  const largest = new Map<string, { path: string; size: number }>();
  for (const path of allPages(folder)) {
    const file = fileOf(folder, path);
    const html = readFileSync(file, 'utf8');
    const special = Object.entries(SPECIAL).find(([, mark]) => mark.test(html))?.[0];
    const kind = special ?? routes.find(({ pattern }) => pattern.test(path))?.route ?? path;
    const { size } = statSync(file);
    if (size > (largest.get(kind)?.size ?? 0)) largest.set(kind, { path, size });
  }
  return [...largest].map(([kind, { path }]) => ({ kind, path }));
}

/** Does the page only lead on to where it is now? */
export function isMoved(folder: string, path: string): boolean {
  return readFileSync(fileOf(folder, path), 'utf8').includes('http-equiv="refresh"');
}

/** File of a page. */
export function fileOf(folder: string, path: string): string {
  return join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

function patternOf(route: string): RegExp {
  if (route === '404') return /^404\.html$/;
  const source = route
    .split('/')
    .map((part) => {
      if (part.startsWith('[...')) return '(.*/)?';
      return `${part.replace(/\[[^\]]+\]/, '[^/]+')}/`;
    })
    .join('');
  return new RegExp(`^${source}$`);
}
