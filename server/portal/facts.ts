import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readListFile } from '../../src/collections/reading/read-list-file.ts';
import { readSite } from '../../src/collections/reading/read-site.ts';
import type { Body } from '../../src/schemas/body.ts';
import type { Site } from '../../src/schemas/site.ts';

/** What the receiver knows of its portal. */
export interface PortalFacts {
  site: Site;
  bodies: Body[];
}

/**
 * The facts of a portal folder, read again after an edit. While an edit is broken, the facts before it stand. Gives
 * undefined when there were never valid ones.
 */
export function portalFacts(root: string): () => PortalFacts | undefined {
  let stamp = '';
  let facts: PortalFacts | undefined;
  return () => {
    const present = ['site.yaml', 'bodies.yaml'].map((file) => stampOf(join(root, file))).join(' ');
    if (present !== stamp) {
      stamp = present;
      const site = readSite(root, []);
      const bodies = readListFile(root, 'bodies', []).map(({ data }) => data as Body);
      if (site) facts = { site, bodies };
    }
    return facts;
  };
}

function stampOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.mtimeMs}-${found.size}-${found.ino}` : '';
}
