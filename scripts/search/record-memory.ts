import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { indexPaths } from '../../src/search/format/files.ts';
import type { IndexPart } from '../../src/search/index/part.ts';
import type { Segment } from '../../src/search/index/segment.ts';
import { forgetUnused } from './forget-unused.ts';

/** Keeps folders of records from build to build. A folder that is there is whole, so nothing in it is looked at. */
export interface RecordMemory {
  has: (segment: string) => boolean;
  keep: (segment: Pick<Segment, 'name' | 'records'>) => void;
  /** Put kept records in their places below the index's folder. */
  place: (part: Pick<IndexPart, 'folders'>, index: string) => void;
  /** Forget what this build did not place. */
  dropUnused: () => void;
}

/** Open the memory in a folder. In the output stand links to what it keeps, or copies where the disk is another. */
export function openRecordMemory(folder: string): RecordMemory {
  const kept = (segment: string) => join(folder, indexPaths.records(segment));
  const all = dirname(kept('any'));
  const growing = join(folder, 'growing');
  const used = new Set<string>();
  mkdirSync(all, { recursive: true });
  const known = new Set(readdirSync(all));
  return {
    has: (segment) => known.has(segment),
    keep: ({ name, records }) => {
      if (known.has(name)) return;
      rmSync(growing, { recursive: true, force: true });
      mkdirSync(growing);
      for (const [number, record] of records.entries()) {
        writeFileSync(join(growing, basename(indexPaths.record(name, number))), record);
      }
      renameSync(growing, kept(name));
      known.add(name);
    },
    place: ({ folders }, index) => {
      for (const [count, segment] of folders) {
        used.add(kept(segment));
        mkdirSync(join(index, indexPaths.records(segment)), { recursive: true });
        for (let number = 0; number < count; number += 1) {
          const path = indexPaths.record(segment, number);
          placeFile(`${folder}/${path}`, `${index}/${path}`);
        }
      }
    },
    dropUnused: () => forgetUnused(all, used),
  };
}

function placeFile(kept: string, place: string): void {
  try {
    linkSync(kept, place);
  } catch {
    copyFileSync(kept, place);
  }
}
