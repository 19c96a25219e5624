import { GENERAL } from '../../src/domain/comment/page.ts';
import type { Library } from '../../src/collections/library.ts';
import type { Finding } from './portal.ts';

/** The folder of a comment names what it is about: one article or document, or the portal in general. */
export function checkCommentPages(library: Library): Finding[] {
  const { articles, resolutions, documents, plans, comments } = library;
  const entries = Map.groupBy(
    [...articles, ...resolutions, ...documents, ...plans],
    ({ id }) => id,
  );
  return comments.flatMap(({ file }): Finding[] => {
    const folder = file.split('/').at(-2) ?? '';
    const meant = (entries.get(folder)?.length ?? 0) + (folder === GENERAL ? 1 : 0);
    if (meant === 1) return [];
    const rule = meant === 0 ? 'comment-on-nothing' : 'comment-on-several';
    return [{ file, field: '', path: [], rule, values: { folder } }];
  });
}
