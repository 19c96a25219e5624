import { existsSync, linkSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IndexFile } from '../../src/search/index/write.ts';
import { forgetUnused } from './forget-unused.ts';
import { isPackOf, pack } from './packed.ts';

/** Keeps files whose paths tell their content from build to build, so that those that did not change are not made anew. */
export interface FileMemory {
  /** Put a file in its place in the output. */
  place: (file: IndexFile, place: string) => void;
  /** Forget what this build did not use. */
  dropUnused: () => void;
}

/** Open the memory in a folder. In the output stand links to it, or copies where the disk is another. */
export function openFileMemory(folder: string): FileMemory {
  const made = new Set<string>();
  const used = new Set<string>();
  const makeFolderOf = (file: string) => {
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
  };
  return {
    place: (file, place) => {
      const kept = join(folder, file.path);
      makeFolderOf(kept);
      makeFolderOf(place);
      used.add(kept).add(dirname(kept));
      if (!isWhole(kept, file)) write(kept, file);
      try {
        linkSync(kept, place);
      } catch {
        if (!isWhole(place, file)) write(place, file);
      }
    },
    dropUnused: () => {
      if (!existsSync(folder)) return;
      const folders = readdirSync(folder, { withFileTypes: true })
        .filter((it) => it.isDirectory())
        .map(({ name }) => join(folder, name));
      forgetUnused(folder, new Set([...used, ...folders]));
      for (const it of folders) forgetUnused(it, used);
    },
  };
}

/** Whether a kept file is there, and was not cut off by a build that ended early. */
function isWhole(place: string, { content, isPacked }: IndexFile): boolean {
  if (isPacked) return isPackOf(place, content);
  return statSync(place, { throwIfNoEntry: false })?.size === Buffer.byteLength(content);
}

function write(place: string, { content, isPacked }: IndexFile): void {
  writeFileSync(place, isPacked ? pack(content) : content);
}
