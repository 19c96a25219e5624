import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Drop cached pages that the manifest does not vouch for. A build that failed or was killed leaves pages newer
 * than its manifest, and the next build would restore them.
 */
export function dropUnvouchedPages(cacheDir: string): void {
  const pages = join(cacheDir, 'dist');
  const manifest = join(cacheDir, 'incremental-build.json');
  let written: number;
  try {
    JSON.parse(readFileSync(manifest, 'utf8'));
    written = statSync(manifest).mtimeMs;
  } catch {
    rmSync(pages, { recursive: true, force: true });
    return;
  }
  for (const file of filesBelow(pages)) {
    if (statSync(file).mtimeMs > written) rmSync(file);
  }
}

/** Number of cached pages written since an instant in milliseconds. */
export function pagesNewerThan(cacheDir: string, start: number): number {
  return filesBelow(join(cacheDir, 'dist')).filter((file) => statSync(file).mtimeMs >= start)
    .length;
}

/** Every file below a folder, in a fixed order; none when it does not exist. */
export function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .sort();
  } catch {
    return [];
  }
}
