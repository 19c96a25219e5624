import { crc32, inflateRawSync } from 'node:zlib';

/** A file of an archive as its central directory lists it. */
export interface ZipFile {
  name: string;
  stored: boolean;
  /** Length of the extra field beside its name. */
  extra: number;
  bytes: Buffer;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

/** Read an archive by its central directory; damage throws. */
export function readZip(zip: Buffer): ZipFile[] {
  const end = zip.length - 22;
  if (zip.readUInt32LE(end) !== DIRECTORY_END) throw new Error('no directory at the end');
  const files: ZipFile[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error(`no entry at ${at}`);
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    files.push({ name, ...contentAt(zip, at) });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

function contentAt(zip: Buffer, entry: number): Omit<ZipFile, 'name'> {
  const local = zip.readUInt32LE(entry + 42);
  if (zip.readUInt32LE(local) !== LOCAL_ENTRY) throw new Error(`no file at ${local}`);
  const stored = zip.readUInt16LE(entry + 10) === 0;
  const extra = zip.readUInt16LE(local + 28);
  const from = local + 30 + zip.readUInt16LE(local + 26) + extra;
  const packed = zip.subarray(from, from + zip.readUInt32LE(entry + 20));
  const bytes = stored ? packed : inflateRawSync(packed);
  if (crc32(bytes) !== zip.readUInt32LE(entry + 16)) throw new Error(`damaged file at ${local}`);
  return { stored, extra, bytes };
}
