import type { ReferenceTarget } from '../../src/schemas/fields.ts';
import { COLLECTION_NAMES, COLLECTIONS } from '../../src/schemas/collections.ts';
import { findReferences } from '../../src/schemas/references.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import type { Entry, Library } from '../../src/collections/library.ts';
import type { Finding } from './portal.ts';

/** Every reference must name an entry; a draft or an entry that is not public yet will do. */
export function checkReferences(library: Library): Finding[] {
  const ids = idsByTarget(library);
  const entries = COLLECTION_NAMES.flatMap((name) =>
    (library[name] as Entry[]).flatMap((entry, index) => {
      const at = entry.file === `${name}.yaml` ? [index] : [];
      return unresolved(COLLECTIONS[name].schema, entry.data, { file: entry.file, at, ids });
    }),
  );
  return [...unresolved(siteSchema, library.site, { file: 'site.yaml', at: [], ids }), ...entries];
}

interface Place {
  file: string;
  at: (string | number)[];
  ids: Map<ReferenceTarget, Set<string>>;
}

function unresolved(
  schema: Parameters<typeof findReferences>[0],
  data: unknown,
  { file, at, ids }: Place,
): Finding[] {
  return findReferences(schema, data)
    .filter(({ target, id }) => !ids.get(target)?.has(id))
    .map(({ path, target, id }) => {
      const whole = [...at, ...path];
      const values = { id, target };
      return { file, path: whole, field: whole.join('.'), rule: 'unresolved', values };
    });
}

function idsByTarget(library: Library): Map<ReferenceTarget, Set<string>> {
  const idsOf = (...lists: { id: string }[][]) => new Set(lists.flat().map(({ id }) => id));
  const { resolutions, documents, plans } = library;
  return new Map<ReferenceTarget, Set<string>>([
    ['articles', idsOf(library.articles)],
    ['documents', idsOf(resolutions, documents, plans)],
    ['plans', idsOf(plans)],
    ['guides', idsOf(library.guides)],
    ['bodies', idsOf(library.bodies)],
    ['places', idsOf(library.places)],
    ['people', idsOf(library.people)],
    ['sections', idsOf(library.sections)],
    ['topics', idsOf(library.topics)],
  ]);
}
