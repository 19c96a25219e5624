import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { indexPaths } from '../../src/search/format/files.ts';
import type { IndexPart } from '../../src/search/index/part.ts';
import type { Segment } from '../../src/search/index/segment.ts';
import { forgetUnused } from './forget-unused.ts';

/** Keeps folders of records, each told by how many it holds and its name, from build to build. */
export interface RecordMemory {
  /** Whether a folder is there and whole: none of its records is missing, or was left empty by a machine that lost its power. */
  has: (folder: IndexPart['folders'][number]) => boolean;
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
  const has: RecordMemory['has'] = ([count, segment]) => isWhole(kept(segment), count);
  return {
    has,
    keep: ({ name, records }) => {
      if (has([records.length, name])) return;
      rmSync(growing, { recursive: true, force: true });
      mkdirSync(growing);
      for (const [number, record] of records.entries()) {
        writeFileSync(join(growing, basename(indexPaths.record(name, number))), record);
      }
      rmSync(kept(name), { recursive: true, force: true });
      renameSync(growing, kept(name));
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

function isWhole(folder: string, count: number): boolean {
  if (!existsSync(folder)) return false;
  const files = readdirSync(folder);
  return files.length === count && files.every((it) => statSync(`${folder}/${it}`).size > 0);
}

function placeFile(kept: string, place: string): void {
  try {
    linkSync(kept, place);
  } catch {
    copyFileSync(kept, place);
  }
}
