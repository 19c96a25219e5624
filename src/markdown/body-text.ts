import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontMatter } from './front-matter.ts';

/** Source of the body in a portal's file, below its front matter; line ends are `\n`. */
export function readBodyText(root: string, file: string): string {
  const text = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
  return splitFrontMatter(text)?.body ?? '';
}
