import { createHash } from 'node:crypto';
import { NAME_LENGTH } from '../format/directory.ts';

/** Name that tells the content of a file, or of a folder of files. */
export function nameOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, NAME_LENGTH);
}
