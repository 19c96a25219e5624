import { readFileSync } from 'node:fs';
import { digestOf } from '../../src/catalog/digest.ts';
import { filesBelow } from './page-cache.ts';

/** Tells the code in some folders, with the libraries that it may use: what it made counts until this changes. */
export function codeVersion(folders: readonly string[]): string {
  const files = [...folders.flatMap((folder) => filesBelow(folder)), 'package-lock.json'];
  return digestOf(files.map((file) => [file, readFileSync(file, 'utf8')]));
}
