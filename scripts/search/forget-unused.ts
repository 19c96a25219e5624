import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Remove what a folder of memory holds besides the paths that were used. */
export function forgetUnused(folder: string, used: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!used.has(path)) rmSync(path, { recursive: true, force: true });
  }
}
