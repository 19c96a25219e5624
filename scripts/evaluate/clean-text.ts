import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** An entry as its reader sees it: names and words, without markup. */
export interface CleanEntry {
  /** File name without extension. */
  id: string;
  collection: string;
  /** Title of an article or guide, subject of a document. */
  title: string;
  /** Short name of a document, where it has one. */
  shortTitle: string | undefined;
  symbol: string | undefined;
  /** Day or month of issue, or the day of publication; as in the file. */
  date: string | undefined;
  /** All words of the front matter and the body that a reader sees, composed, in the order of the file. */
  text: string;
}

/** Collections whose entries are pages of their own that a search can lead to. */
const COLLECTIONS = ['articles', 'resolutions', 'documents', 'plans', 'guides'];

/** Fields of the front matter, at any depth, whose values readers see as words. */
const WORDS = new Set(
  (
    'title subject shortTitle symbol standfirst purpose description product gist newPoints ' +
    'question options answer note why what caption alt'
  ).split(' '),
);

interface FrontMatter {
  title?: string;
  subject?: string;
  shortTitle?: string;
  symbol?: string;
  issuedOn?: string;
  publishedOn?: string;
  publishedAt?: string;
  publishAt?: string;
  draft?: string;
  withdrawn?: unknown;
}

/**
 * Read what readers of a portal see on a day, in the order of ids. Drafts and entries that wait for a later day
 * are left out; of what was withdrawn, the name and the reason are left. Takes nothing from the engine: relevance
 * that is judged by this text owes the search nothing.
 */
export function readCleanEntries(portal: string, day: string): CleanEntry[] {
  return COLLECTIONS.flatMap((collection) =>
    filesOf(join(portal, collection)).flatMap((file) => {
      const id = basename(file).replace(/\.mdx?$/, '');
      const entry = toCleanEntry({ id, collection, text: readFileSync(file, 'utf8') }, day);
      return entry ? [entry] : [];
    }),
  ).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** An entry as its reader sees it on a day, from the text of its file; none if it is not seen. */
export function toCleanEntry(
  file: { id: string; collection: string; text: string },
  day: string,
): CleanEntry | undefined {
  const [, head = '', ...rest] = file.text.split(/^---$/m);
  const data = parse(head, { schema: 'failsafe' }) as FrontMatter;
  return isShown(data, day) ? toEntry({ ...file, data, body: rest.join('---') }) : undefined;
}

/** Form in which texts are compared: composed, lower case, one space between words. */
export function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Name of an entry in a set of judged queries: its id, with the collection where others bear it too. */
export function nameOf({ id, collection }: CleanEntry, entries: readonly CleanEntry[]): string {
  return entries.some((it) => it.id === id && it.collection !== collection)
    ? `${collection}/${id}`
    : id;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.mdx?$/.test(file) && !/(^|\/)_/.test(file))
    .map((file) => join(folder, file));
}

function isShown({ draft, publishAt, publishedAt }: FrontMatter, day: string): boolean {
  const from = publishAt ?? publishedAt;
  return draft !== 'true' && !(from && from.slice(0, 10) > day);
}

function toEntry(file: {
  id: string;
  collection: string;
  data: FrontMatter;
  body: string;
}): CleanEntry {
  const { id, collection, data, body } = file;
  const words = [...wordsIn(data), data.withdrawn ? '' : withoutMarkup(body)];
  return {
    id,
    collection,
    title: (data.title ?? data.subject ?? '').normalize('NFC'),
    shortTitle: data.shortTitle?.normalize('NFC'),
    symbol: data.symbol === 'unknown' ? undefined : data.symbol?.normalize('NFC'),
    date: data.issuedOn ?? data.publishedOn ?? data.publishedAt?.slice(0, 10),
    text: words.join('\n').normalize('NFC').trim(),
  };
}

function wordsIn(value: unknown, isWords = false): string[] {
  if (typeof value === 'string') return isWords ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((it) => wordsIn(it, isWords));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, WORDS.has(key)));
}

function withoutMarkup(markdown: string): string {
  return markdown
    .replace(/<[^>]*>/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(#+|[-*>]|\|[-| :]+\|$)\s*/gm, '')
    .replace(/\*\*|__|\\(?=[^\w\s])/g, '')
    .replace(/ *\| */g, ' · ')
    .trim();
}
