import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { SearchSource } from '../../src/search/index/entry.ts';
import { toSegment, type Segment } from '../../src/search/index/segment.ts';
import type { Abbreviations } from '../../src/search/text/abbreviations.ts';
import { collectGarbage } from './collect-garbage.ts';
import { forgetUnused } from './forget-unused.ts';
import { filesBelow } from '../build/page-cache.ts';

/** Code that decides what an index holds; when it changes, nothing kept counts. */
const INDEXERS = ['src/domain', 'src/markdown', 'src/search', 'src/catalog/search', 'src/strings'];

/** Segments made anew after which their garbage is given back. */
const COLLECTED_AFTER = 32;

/** Indexes segments, and remembers them from build to build. */
export interface SegmentMemory {
  index: (sources: readonly SearchSource[]) => Segment;
  /** Forget what this build did not use. */
  dropUnused: () => void;
}

/** Open the memory in a folder; a broken file in it is as good as none. */
export function openSegmentMemory(folder: string, abbreviations: Abbreviations): SegmentMemory {
  const version = codeVersion(abbreviations);
  const used = new Set<string>();
  let made = 0;
  mkdirSync(folder, { recursive: true });
  return {
    index: (sources) => {
      const key = digest([version, ...sources.map((it) => `${it.id} ${it.digest}`)].join('\n'));
      const file = join(folder, key);
      used.add(file);
      const known = existsSync(file) ? read(file) : undefined;
      if (known) return known;
      const segment = toSegment(
        sources.map((it) => it.read()),
        abbreviations,
      );
      writeFileSync(file, serialize(segment));
      made += 1;
      if (made % COLLECTED_AFTER === 0) collectGarbage();
      return segment;
    },
    dropUnused: () => forgetUnused(folder, used),
  };
}

function read(file: string): Segment | undefined {
  try {
    return deserialize(readFileSync(file)) as Segment;
  } catch {
    return undefined;
  }
}

function codeVersion(abbreviations: Abbreviations): string {
  const files = INDEXERS.flatMap((folder) => filesBelow(folder));
  const code = files.map((file) => `${file}\n${readFileSync(file, 'utf8')}`).join('\n');
  return digest(code + JSON.stringify(abbreviations.all()));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
