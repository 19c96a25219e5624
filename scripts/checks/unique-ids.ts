import { COLLECTION_NAMES } from '../../src/schemas/collections.ts';
import type { Entry, Library } from '../../src/collections/library.ts';
import type { Finding } from './portal.ts';

/** Official documents share one space of ids, since anything may name any of them. */
const ONE_SPACE = ['resolutions', 'documents', 'plans'];

/** Two entries of one id would publish one page over the other. Comments are unique within their article. */
export function checkUniqueIds(library: Library): Finding[] {
  const seen = new Map<string, Entry>();
  return COLLECTION_NAMES.flatMap((name) =>
    (library[name] as Entry[]).flatMap((entry, index): Finding[] => {
      const space = ONE_SPACE.includes(name) ? 'documents' : name;
      const key = `${space}/${name === 'comments' ? entry.file : entry.id}`;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, entry);
        return [];
      }
      const inList = entry.file === `${name}.yaml`;
      return [
        {
          file: entry.file,
          field: inList ? `${index}.id` : 'id',
          path: inList ? [index, 'id'] : [],
          rule: 'doubled-id',
          values: { id: entry.id, other: first.file },
        },
      ];
    }),
  );
}
