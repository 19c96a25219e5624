import type { Problem } from '../../domain/problem.ts';
import { isNfc } from '../../domain/vietnamese.ts';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '../../schemas/collections.ts';
import type { Entry, Library } from '../library.ts';
import { readBody, type BodyFacts, type BodyReader } from '../../markdown/facts.ts';
import { openFile, validated } from './content-file.ts';
import { readEntryFiles } from './entry-files.ts';
import { orphans, readKept } from './kept-files.ts';
import { listPortalFiles, type CollectionFile } from './portal-files.ts';
import { readCommentSums } from './read-comment-sums.ts';
import { readListFile } from './read-list-file.ts';
import { readSite } from './read-site.ts';

/** A portal read from disk: everything that is valid, and every mistake in what is not. */
export interface PortalReading {
  library: Library;
  problems: Problem[];
}

/**
 * Read and validate a portal folder. Never throws for bad content; each mistake becomes a problem. `read` may
 * remember bodies that it has read before.
 */
export function readPortal(root: string, read: BodyReader = readBody): PortalReading {
  const { files, problems } = listPortalFiles(root);
  const entries = new Map<CollectionName, Entry[]>(COLLECTION_NAMES.map((name) => [name, []]));
  for (const file of files) {
    const entry = readEntryFile(root, file, { problems, read });
    if (entry) entries.get(file.collection)?.push(entry);
  }
  for (const name of COLLECTION_NAMES) {
    if (COLLECTIONS[name].form === 'list') entries.set(name, readListFile(root, name, problems));
  }
  for (const name of LEGAL) {
    const ids = new Set(files.filter((it) => it.collection === name).map(({ id }) => id));
    const place = { root, collection: name, problems };
    const records = readKept('record', place);
    const histories = readKept('history', place);
    problems.push(
      ...orphans('record', name, { ids: records.keys(), documents: ids }),
      ...orphans('history', name, { ids: histories.keys(), documents: ids }),
    );
    const documents = (entries.get(name) ?? []).map((entry): Entry => {
      const [record, history] = [records.get(entry.id), histories.get(entry.id)];
      return { ...entry, ...(record && { record }), ...(history && { history }) };
    });
    entries.set(name, documents);
  }
  const site = readSite(root, problems) ?? EMPTY_SITE;
  const commentSums = readCommentSums(root, problems);
  const single = { site, ...(commentSums && { commentSums }) };
  return { library: { ...Object.fromEntries(entries), ...single } as Library, problems };
}

function readEntryFile(
  root: string,
  { collection, file, id }: CollectionFile,
  { problems, read }: Reading,
): Entry | undefined {
  const document = openFile(root, file, problems, { frontMatter: !file.endsWith('.yaml') });
  if (!document) return undefined;
  const { yaml, body, digest } = document;
  const data = validated(COLLECTIONS[collection].schema, { file, yaml, problems, at: [] });
  if (body && !isNfc(body.text)) {
    const line = body.line + body.text.split('\n').findIndex((it) => !isNfc(it));
    problems.push({ file, line, field: 'body', rule: 'nfc', values: {} });
  }
  const facts = body?.text.trim()
    ? bodyFacts({ collection, file }, body, { problems, read })
    : undefined;
  if (data === undefined) return undefined;
  const files = readEntryFiles(root, file, problems);
  return {
    collection,
    id,
    file,
    digest,
    data,
    files,
    ...(facts && body && { body: facts, bodyLine: body.line }),
  };
}

const LEGAL: readonly CollectionName[] = ['resolutions', 'documents', 'plans'];

interface Reading {
  problems: Problem[];
  read: BodyReader;
}

function bodyFacts(
  { collection, file }: Pick<CollectionFile, 'collection' | 'file'>,
  body: { text: string; line: number },
  { problems, read }: Reading,
): BodyFacts {
  const form = file.endsWith('.mdx') ? 'mdx' : 'markdown';
  const { facts, faults } = read(body.text, form, { legal: LEGAL.includes(collection) });
  for (const { line, rule, values } of faults) {
    problems.push({ file, line: body.line + line - 1, field: 'body', rule, values });
  }
  return facts;
}

const EMPTY_SITE = { navigation: [] as unknown[] } as unknown as Library['site'];
