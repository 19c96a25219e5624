import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatePortal, type PortalOrder } from './generate-portal.ts';

/** Write a generated portal into a folder, a file at a time; how many files were written. */
export function writePortal(folder: string, order: PortalOrder): number {
  const made = new Set<string>();
  let files = 0;
  const write = ({ file, text }: { file: string; text: string }) => {
    const path = join(folder, file);
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(path, text);
    files += 1;
  };
  const { lists, entries } = generatePortal(order);
  for (const list of lists) write(list);
  for (const entry of entries) {
    write(entry);
    for (const file of entry.beside) write(file);
  }
  return files;
}
