import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { toSlug } from '../../../src/domain/vietnamese.ts';
import type { EntryFile } from '../../../src/collections/library.ts';
import { judgeEntryFile } from '../../../src/collections/reading/entry-files.ts';

/** A file that is brought into the folder of a plan. */
export interface Copy {
  file: EntryFile;
  content: Uint8Array;
}

const NAMELESS = 'minh-chung';

/** Name of a file as it may stand in an address: `Báo cáo Quý II.PDF` becomes `bao-cao-quy-ii.pdf`. */
export function safeName(path: string): string {
  const ending = toSlug(extname(path));
  const base = toSlug(basename(path, extname(path))) || NAMELESS;
  return ending ? `${base}.${ending}` : base;
}

/** Names for files in a plan's folder: content that is there keeps its name, and no name is used twice. */
export class EvidenceFolder {
  readonly copies: Copy[] = [];
  readonly #held: EntryFile[];

  constructor(files: readonly EntryFile[]) {
    this.#held = [...files];
  }

  /**
   * Name under which a file of this machine is found in the folder once the copies are made. Throws for one
   * that may not be published, which is told before.
   */
  take(path: string): string {
    const content = readFileSync(path);
    const file = judgeEntryFile(safeName(path), content);
    if ('rule' in file) throw new Error(`${path}: ${file.rule}`);
    const known = this.#held.find(({ sha256 }) => sha256 === file.sha256);
    if (known) return known.name;
    const copy = { file: { ...file, name: this.#freeName(file.name) }, content };
    this.#held.push(copy.file);
    this.copies.push(copy);
    return copy.file.name;
  }

  #freeName(wanted: string): string {
    const ending = extname(wanted);
    const base = basename(wanted, ending);
    const isTaken = (name: string) => this.#held.some((it) => it.name === name);
    let name = wanted;
    for (let number = 2; isTaken(name); number++) name = `${base}-${number}${ending}`;
    return name;
  }
}
