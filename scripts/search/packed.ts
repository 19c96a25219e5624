import { closeSync, openSync, readSync, fstatSync } from 'node:fs';
import { crc32, gzipSync } from 'node:zlib';

/** Last bytes of a gzip file: a checksum of what was packed, and its length (RFC 1952, 2.3.1). */
const TRAILER = 8;

/** The bytes of some content packed with gzip. */
export function pack(content: Uint8Array | string): Uint8Array {
  return gzipSync(content);
}

/** Whether a file is some content packed, and whole. */
export function isPackOf(file: string, content: Uint8Array | string): boolean {
  const trailer = lastBytes(file, TRAILER);
  return (
    trailer?.readUInt32LE(0) === crc32(content) &&
    trailer.readUInt32LE(4) === Buffer.byteLength(content)
  );
}

/** The last bytes of a file; none where it is not there, or shorter. */
function lastBytes(file: string, length: number): Buffer | undefined {
  let opened: number;
  try {
    opened = openSync(file, 'r');
  } catch {
    return undefined;
  }
  try {
    const bytes = Buffer.alloc(length);
    const read = readSync(opened, bytes, 0, length, fstatSync(opened).size - length);
    return read === length ? bytes : undefined;
  } catch {
    return undefined;
  } finally {
    closeSync(opened);
  }
}
