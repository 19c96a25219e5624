import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** LibreOffice comes in parts: without its Writer it opens no text. Where each system keeps that part. */
const WRITERS = ['libswlo.so', 'swlo.dll', '../Frameworks/libswlo.dylib'];

/**
 * The program of a LibreOffice with Writer: the one that `SOFFICE_PATH` names, else the one on the path. Undefined where
 * there is none.
 */
export function findOffice(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const { SOFFICE_PATH: named, PATH = '' } = environment;
  const onPath = PATH.split(delimiter).map((folder) => join(folder, 'soffice'));
  return [...(named ? [named] : []), ...onPath].find((it) => existsSync(it) && hasWriter(it));
}

function hasWriter(program: string): boolean {
  const folder = dirname(realpathSync(program));
  return WRITERS.some((file) => existsSync(join(folder, file)));
}
