import { resolve } from 'node:path';

/** Folder of the portal that this build is of: `PORTAL`, else the project's own. */
export function portalRoot(): string {
  return resolve(process.env['PORTAL'] ?? 'src/content');
}
