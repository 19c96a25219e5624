import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { IndexPart } from '../../src/search/index/part.ts';
import { forgetUnused } from './forget-unused.ts';

/** Keeps parts of the index from build to build, each told by a key. */
export interface PartMemory {
  find: (key: string) => IndexPart | undefined;
  keep: (key: string, part: IndexPart) => void;
  /** Do not forget a part, even where it is not asked for. */
  use: (key: string) => void;
  /** Forget what this build did not use. */
  dropUnused: () => void;
}

/** Open the memory in a folder; a broken file in it is as good as none. */
export function openPartMemory(folder: string): PartMemory {
  const used = new Set<string>();
  mkdirSync(folder, { recursive: true });
  return {
    find: (key) => read(join(folder, key)),
    keep: (key, part) => writeFileSync(join(folder, key), serialize(part)),
    use: (key) => used.add(join(folder, key)),
    dropUnused: () => forgetUnused(folder, used),
  };
}

function read(file: string): IndexPart | undefined {
  try {
    return deserialize(readFileSync(file)) as IndexPart;
  } catch {
    return undefined;
  }
}
