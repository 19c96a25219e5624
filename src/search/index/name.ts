import { createHash } from 'node:crypto';
import { NAME_LENGTH } from '../format/directory.ts';

/** Name that tells the content of a file, or of a folder of files: the first letters of its digest. */
export function nameOf(content: Uint8Array | string): string {
  return digestOf(content).slice(0, NAME_LENGTH);
}

/** Names many contents. Where the name of one is taken by another, the next letters of its digest are its name. */
export class Names {
  private readonly digests = new Map<string, string>();

  of(content: Uint8Array | string): string {
    const digest = digestOf(content);
    for (let at = 0; at < digest.length; at += NAME_LENGTH) {
      const name = digest.slice(at, at + NAME_LENGTH);
      if ((this.digests.get(name) ?? digest) !== digest) continue;
      this.digests.set(name, digest);
      return name;
    }
    throw new Error(`every name of ${digest} is taken`);
  }
}

function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
