import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program with its first arguments. */
export type Command = [program: string, ...leading: string[]];

/**
 * How to run EPUBCheck on this machine: the archive that `EPUBCHECK_JAR` names, else `epubcheck` of the path, which may be
 * such an archive too (Debian). Undefined where it or Java is missing.
 */
export function findEpubcheck(environment: NodeJS.ProcessEnv): Command | undefined {
  const { EPUBCHECK_JAR: named, PATH = '' } = environment;
  const found = PATH.split(delimiter).map((folder) => join(folder, 'epubcheck'));
  const file = [...(named ? [named] : []), ...found].find((it) => existsSync(it));
  if (!file || !answers(['java', '-version'])) return undefined;
  const isArchive = readFileSync(file).subarray(0, 2).toString() === 'PK';
  return isArchive ? ['java', '-jar', file] : [file];
}

/** What EPUBCheck finds in a book, warnings included; undefined for one without fault. */
export function checkBook([program, ...leading]: Command, book: string): string | undefined {
  const options = { encoding: 'utf8' } as const;
  const { status, stderr } = spawnSync(program, [...leading, '--failonwarnings', book], options);
  return status === 0 ? undefined : stderr.trim();
}

function answers([program, ...leading]: Command): boolean {
  return spawnSync(program, leading).status === 0;
}
