import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { imageSize } from 'image-size';
import type { Problem } from '../../domain/problem.ts';
import type { EntryFile } from '../library.ts';

/** Pictures that browsers show and that carry no code; AVIF and HEIC are refused for their decoders' holes. */
const PICTURES = new Set(['.jpg', '.jpeg', '.png', '.webp', '.svg']);
const REFUSED = new Set(['.avif', '.heic', '.html', '.js', '.exe', '.zip']);
const SVG_CODE = /<script|\son\w+\s*=|javascript:|<foreignObject/i;

/** List the files in the folder of an entry; what cannot be published becomes a problem. */
export function readEntryFiles(root: string, entry: string, problems: Problem[]): EntryFile[] {
  const folder = entry.slice(0, -extname(entry).length);
  return namesIn(join(root, folder)).flatMap((name) => {
    const file = `${folder}/${name}`;
    const judged = judgeEntryFile(name, readFileSync(join(root, file)));
    if (!('rule' in judged)) return [judged];
    problems.push({ file, line: 1, field: '', rule: judged.rule, values: { name } });
    return [];
  });
}

/** A file that an entry may hold under a name, or the rule that keeps it from being published. */
export function judgeEntryFile(name: string, bytes: Buffer): EntryFile | { rule: string } {
  const ending = extname(name).toLowerCase();
  if (!/^[a-z0-9]+([._-][a-z0-9]+)*$/.test(name)) return { rule: 'attachment-name' };
  if (REFUSED.has(ending)) return { rule: 'attachment-type' };
  if (ending === '.svg' && SVG_CODE.test(bytes.toString('utf8'))) return { rule: 'svg-code' };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const plain = { name, sha256, bytes: bytes.length };
  if (!PICTURES.has(ending)) return plain;
  const size = sizeOf(bytes);
  return size ? { ...plain, ...size } : { rule: 'picture-broken' };
}

function sizeOf(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return width && height ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((item) => item.isFile() && !/^[._]/.test(item.name))
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}
