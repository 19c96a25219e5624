import { existsSync, linkSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { forgetUnused } from './forget-unused.ts';

/** Keeps records from build to build, so that those that did not change are not written anew. */
export interface RecordMemory {
  /** Put a record in its place in the output; its path tells its content. */
  place: (path: string, content: Uint8Array | string, file: string) => void;
  /** Forget what this build did not use. */
  dropUnused: () => void;
}

/** Open the memory in a folder. In the output stand links to it, or copies where the disk is another. */
export function openRecordMemory(folder: string): RecordMemory {
  const made = new Set<string>();
  const makeFolderOf = (file: string) => {
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
  };
  return {
    place: (path, content, file) => {
      const kept = join(folder, path);
      makeFolderOf(kept);
      makeFolderOf(file);
      if (!isWhole(kept, content)) writeFileSync(kept, content);
      try {
        linkSync(kept, file);
      } catch {
        if (!isWhole(file, content)) writeFileSync(file, content);
      }
    },
    dropUnused: () => {
      if (!existsSync(folder)) return;
      for (const kind of readdirSync(folder)) forgetUnused(join(folder, kind), made);
    },
  };
}

/** Whether a kept record is there, and was not cut off by a build that ended early. */
function isWhole(file: string, content: Uint8Array | string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.size === Buffer.byteLength(content);
}
