const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
const BEYOND_32_BITS = 0xffffffff;

/**
 * Bytes that a ZIP archive says it unpacks to; `Infinity` where it does not say, or asks for the 64-bit form
 * that no report needs. Undefined for bytes that are no archive.
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let total = 0;
  if (count === 0xffff || at === BEYOND_32_BITS) return Infinity;
  for (let entry = 0; entry < count; entry++) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY) return undefined;
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    // A size left out would be no bound; two bytes are an empty file.
    if (unpacked === BEYOND_32_BITS || (unpacked === 0 && packed > 2)) return Infinity;
    total += unpacked;
    at += ENTRY_LENGTH + lengthsAt(view, at);
  }
  return total;
}

function lengthsAt(view: DataView, at: number): number {
  return [28, 30, 32].reduce((sum, offset) => sum + view.getUint16(at + offset, true), 0);
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}
