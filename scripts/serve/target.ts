import { statSync } from 'node:fs';
import { join } from 'node:path';

export interface Served {
  /** A built portal. */
  folder: string;
  /** Before every address, `/` or `/x/`. */
  basePath: string;
}

/** What stands at an address: a file of the portal (its path inside), another address, or nothing. */
export type Target = { path: string } | { redirect: string } | undefined;

/**
 * Find what a requested address means. Folders answer with a slash at their end alone, and the address above the
 * base path leads to it. Nothing outside the folder and nothing hidden is ever found.
 */
export function findTarget(url: string, { folder, basePath }: Served): Target {
  const [raw = '', query] = url.split('?');
  const search = query === undefined ? '' : `?${query}`;
  if (basePath !== '/' && (raw === '/' || `${raw}/` === basePath)) {
    return { redirect: basePath + search };
  }
  if (!raw.startsWith(basePath)) return undefined;
  const inside = decode(raw.slice(basePath.length));
  if (inside === undefined || !isPlain(inside)) return undefined;
  if (inside === '' || inside.endsWith('/')) {
    return isFile(join(folder, inside, 'index.html')) ? { path: `${inside}index.html` } : undefined;
  }
  if (isFile(join(folder, inside))) return { path: inside };
  const isFolder = isFile(join(folder, inside, 'index.html'));
  return isFolder ? { redirect: `${raw}/${search}` } : undefined;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Neither a way out of the folder nor a hidden file: no part is empty but the last, none begins with a dot. */
function isPlain(path: string): boolean {
  const parts = path.split('/');
  return parts.every(
    (part, index) =>
      !/^\.(?!well-known$)|[\\\0:]/.test(part) && (part !== '' || index === parts.length - 1),
  );
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
