import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

/** Write what is kept of a document, unless the file holds it already. Gives the file if it was written. */
export function writeKept(root: string, file: string, head: string, value: object): string[] {
  const path = join(root, file);
  const text = head + stringify(value, { lineWidth: 0 });
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return [];
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return [file];
}

/** The fields that hold something. */
export function filled(fields: Record<string, Record<string, string>>): Record<string, object> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => Object.keys(value).length > 0),
  );
}
