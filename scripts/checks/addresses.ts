import type { Library } from '../../src/collections/library.ts';
import { entryPages } from './entry-pages.ts';
import type { Finding } from './portal.ts';

/** A former address may lead to one page alone, and no page may stand at it. */
export function checkAddresses(library: Library): Finding[] {
  const { articles, resolutions, documents, plans, guides, pages, redirects } = library;
  const aliases = [
    ...articles,
    ...resolutions,
    ...documents,
    ...plans,
    ...guides,
    ...pages,
  ].flatMap(({ file, data }) =>
    data.aliases.map((from, index) => ({
      file,
      from,
      path: ['aliases', index] as (string | number)[],
    })),
  );
  const moved = redirects.map(({ file, data: { from } }, index) => ({
    file,
    from,
    path: [index, 'from'],
  }));
  const standing = entryPages(library);
  const seen = new Set<string>();
  return [...moved, ...aliases].flatMap(({ file, from, path }): Finding[] => {
    const isTaken = standing.has(from) || seen.has(from);
    seen.add(from);
    if (!isTaken) return [];
    return [
      { file, path, field: path.join('.'), rule: 'address-taken', values: { address: from } },
    ];
  });
}
