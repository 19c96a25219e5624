/** Text of a file, or the rule that its bytes break. */
export type TextReading = { text: string } | { rule: 'byte-order-mark' | 'utf-16' | 'not-utf-8' };

/**
 * Decode a content file. Only plain UTF-8 is accepted: a byte order mark hides the front matter from other
 * tools, and UTF-16 or a legacy encoding would publish garbled words. Line ends become `\n`.
 */
export function readText(bytes: Uint8Array): TextReading {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { rule: 'byte-order-mark' };
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { rule: 'utf-16' };
  }
  if (bytes.includes(0)) return { rule: 'utf-16' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replaceAll('\r\n', '\n') };
  } catch {
    return { rule: 'not-utf-8' };
  }
}
