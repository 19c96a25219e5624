import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { decodeText } from '../decode-text.ts';
import { filesBelow } from '../build/page-cache.ts';

const TEXTS = new Set(['.md', '.mdx', '.yaml']);

/**
 * Rewrite a portal's texts as composed UTF-8 without byte order mark, and give decomposed file names their
 * composed form. Returns the files changed; a second run changes none.
 */
export function fixTexts(portal: string): string[] {
  return filesBelow(portal)
    .filter((file) => TEXTS.has(extname(file)))
    .filter((file) => fixText(file));
}

function fixText(file: string): boolean {
  const bytes = readFileSync(file);
  const text = decodeText(bytes);
  const fixed = text
    ?.replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .normalize('NFC');
  const name = join(file).normalize('NFC');
  if (fixed === undefined) return false;
  const isChanged = !Buffer.from(fixed).equals(bytes);
  if (isChanged) writeFileSync(file, fixed);
  if (name !== file) renameSync(file, name);
  return isChanged || name !== file;
}
