import { getCollection } from 'astro:content';
import { COLLECTION_NAMES } from '../schemas/collections.ts';
import type { Entry, Library } from '../collections/library.ts';
import type { CommentSums } from '../schemas/comment-sums.ts';
import type { Site } from '../schemas/site.ts';
import { toPortal, type Portal } from './portal.ts';

let made: Promise<Portal> | undefined;

/**
 * The portal as Astro's store holds it, at the build's one instant (`PORTAL_NOW`, else the clock). Made
 * once a build, since every route asks for it; made anew on each request while developing.
 */
export function publishedPortal(): Promise<Portal> {
  if (import.meta.env.DEV) return makePortal();
  made ??= makePortal();
  return made;
}

async function makePortal(): Promise<Portal> {
  const collections = await Promise.all(
    COLLECTION_NAMES.map(async (name) => {
      const entries = await getCollection(name);
      return [name, entries.map(({ data }) => ({ ...data, collection: name }) as Entry)] as const;
    }),
  );
  const single = new Map((await getCollection('site')).map(({ id, data }) => [id, data]));
  const library = {
    ...Object.fromEntries(collections),
    site: single.get('site') as Site,
    ...(single.has('comment-sums') && { commentSums: single.get('comment-sums') as CommentSums }),
  } as Library;
  const now = process.env['PORTAL_NOW'];
  return toPortal(library, now ? new Date(now) : new Date());
}
