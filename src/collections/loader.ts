import type { Loader, LoaderContext } from 'astro/loaders';
import type { Problem } from '../domain/problem.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Entry, Library } from './library.ts';
import { handedReading } from './handed-reading.ts';
import { portalRoot } from './portal-root.ts';
import { readPortal } from './reading/read-portal.ts';
import { watchFolder } from './watch-folder.ts';

/**
 * Loader of one collection of the portal. The store takes validated metadata, outline, citations and digests,
 * never a body: bodies would make the store, not the rendering, the cost of a build
 * (docs/decisions/0001-own-loader.md).
 *
 * While developing, a change on disk fills all stores anew from one reading; one that brings a mistake is told and
 * leaves them as they were.
 */
export function portalLoader(name: CollectionName | 'site'): Loader {
  return {
    name: `portal-${name}`,
    load: async (context) => {
      stores.set(name, (portal) => {
        fill(name, context, portal);
      });
      library ??= firstLibrary();
      fill(name, context, library);
      if (context.watcher) {
        watchFolder(context.watcher, portalRoot(), () => {
          readAgain(context);
        });
      }
      await Promise.resolve();
    },
  };
}

// All collections come from one reading of the folder.
let library: Library | undefined;
const stores = new Map<string, (portal: Library) => void>();

function firstLibrary(): Library {
  const reading = handedReading(portalRoot()) ?? readPortal(portalRoot());
  const [problem] = reading.problems;
  if (problem) throw new Error(lineFor(problem));
  return reading.library;
}

function readAgain({ logger }: LoaderContext): void {
  const reading = readPortal(portalRoot());
  if (reading.problems.length > 0) {
    for (const problem of reading.problems) logger.error(lineFor(problem));
    return;
  }
  library = reading.library;
  for (const refill of stores.values()) refill(library);
}

function lineFor({ file, line, field, rule }: Problem): string {
  return `${file}:${line}: ${[field, rule].filter(Boolean).join(': ')}`;
}

function fill(name: CollectionName | 'site', context: LoaderContext, portal: Library): void {
  const { store } = context;
  store.clear();
  if (name === 'site') {
    const { site, commentSums } = portal;
    store.set({ id: 'site', data: site, digest: context.generateDigest(site) });
    if (commentSums) store.set({ id: 'comment-sums', data: { ...commentSums } });
    return;
  }
  for (const entry of portal[name] as Entry[]) {
    const id = entry.collection === 'comments' ? entry.file : entry.id;
    // Astro takes what holds `collection` and `id` for a reference; the catalog puts the name back.
    const { collection: _name, ...data } = entry;
    store.set({ id, data, digest: context.generateDigest(data) });
  }
}
