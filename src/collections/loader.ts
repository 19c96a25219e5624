import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../schemas/collections.ts';
import type { Entry } from './library.ts';
import { handedReading } from './handed-reading.ts';
import { portalRoot } from './portal-root.ts';
import { readPortal, type PortalReading } from './reading/read-portal.ts';

/**
 * Loader of one collection of the portal. The store takes validated metadata, outline, citations and digests,
 * never a body: bodies would make the store, not the rendering, the cost of a build
 * (docs/decisions/0001-own-loader.md).
 */
export function portalLoader(name: CollectionName | 'site'): Loader {
  return {
    name: `portal-${name}`,
    load: async (context) => {
      const { store, watcher } = context;
      const fill = () => {
        const { library, problems } = currentReading();
        const [problem] = problems;
        if (problem) {
          throw new Error(`${problem.file}:${problem.line} ${problem.field} ${problem.rule}`);
        }
        store.clear();
        if (name === 'site') {
          store.set({
            id: 'site',
            data: library.site,
            digest: context.generateDigest(library.site),
          });
          return;
        }
        for (const entry of library[name] as Entry[]) {
          const id = entry.collection === 'comments' ? entry.file : entry.id;
          // Astro takes what holds `collection` and `id` for a reference; the catalog puts the name back.
          const { collection: _name, ...data } = entry;
          store.set({ id, data, digest: context.generateDigest(data) });
        }
      };
      fill();
      watcher?.add(portalRoot());
      watcher?.on('all', (_event, file) => {
        if (!file.startsWith(portalRoot())) return;
        reading = undefined;
        fill();
      });
      await Promise.resolve();
    },
  };
}

// All collections come from one reading of the folder; a change on disk while developing asks for a new one.
let reading: PortalReading | undefined;

function currentReading(): PortalReading {
  reading ??= handedReading(portalRoot()) ?? readPortal(portalRoot());
  return reading;
}
