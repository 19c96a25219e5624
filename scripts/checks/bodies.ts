import type { Entry, Library } from '../../src/collections/library.ts';
import type { Finding } from './portal.ts';

/** Articles, guides and pages need a body; a document needs one unless it is a stub, which must have none. */
export function checkBodies(library: Library): Finding[] {
  const { articles, guides, pages, resolutions, documents } = library;
  const missing = [...articles, ...guides, ...pages]
    .filter(({ body }) => !body)
    .map((entry) => problem(entry, 'body-missing'));
  const contradicting = [...resolutions, ...documents]
    .filter(({ body, data }) => Boolean(body) === (data.text === 'stub'))
    .map((entry) => problem(entry, entry.body ? 'stub-with-body' : 'body-missing'));
  return [...missing, ...contradicting];
}

function problem({ file }: Entry, rule: string): Finding {
  return { file, path: ['text'], field: 'body', rule, values: {} };
}
