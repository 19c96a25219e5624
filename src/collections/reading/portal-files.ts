import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '../../schemas/collections.ts';
import type { Problem } from '../../domain/problem.ts';
import { isNfc } from '../../domain/vietnamese.ts';

/** A file of a collection and the id that its name gives. */
export interface CollectionFile {
  collection: CollectionName;
  /** Path from the portal's root, with `/`. */
  file: string;
  id: string;
}

/** The files of a portal folder by collection, and what stands where it should not. */
export interface PortalFiles {
  files: CollectionFile[];
  problems: Problem[];
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** List a portal's content files in a fixed order. Names that begin with `.` or `_` are left alone. */
export function listPortalFiles(root: string): PortalFiles {
  const found: PortalFiles = { files: [], problems: [] };
  for (const name of COLLECTION_NAMES) {
    const collection = COLLECTIONS[name];
    if (collection.form === 'files') walk({ root, name, folder: name, depth: 0 }, found);
  }
  return found;
}

interface Place {
  root: string;
  name: CollectionName;
  folder: string;
  depth: number;
}

function walk(place: Place, found: PortalFiles): void {
  const { root, name, folder, depth } = place;
  const { ending, folders } = COLLECTIONS[name] as { ending: string; folders: number };
  const listing = entriesOf(join(root, folder));
  const ids = new Set(listing.filter((it) => it.isFile()).map((it) => baseOf(it.name, ending)));
  for (const item of listing) {
    const file = `${folder}/${item.name}`;
    const refuse = (rule: string) =>
      found.problems.push({ file, line: 1, field: '', rule, values: { name: item.name } });
    if (!isNfc(item.name)) refuse('file-name-nfc');
    else if (item.isDirectory() && item.name.endsWith(ending)) refuse('folder-named-like-file');
    else if (item.isDirectory() && depth < folders) {
      walk({ root, name, folder: file, depth: depth + 1 }, found);
    } else if (item.isDirectory() && ids.has(item.name)) continue;
    else if (item.isDirectory()) refuse('stray-folder');
    else if (!item.name.endsWith(ending)) refuse('stray-file');
    else if (!SLUG.test(baseOf(item.name, ending))) refuse('file-name');
    else found.files.push({ collection: name, file, id: baseOf(item.name, ending) });
  }
}

function baseOf(name: string, ending: string): string {
  return name.endsWith(ending) ? name.slice(0, -ending.length) : name;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !/^[._]/.test(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
