import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the docs. */
export interface GuidePage {
  file: string;
  text: string;
}

/** A fenced block of a page; `path` stands after its language. */
export interface Block {
  language: string;
  path: string;
  code: string;
}

const FENCE = /^```(\w+)(?: (\S+))?\n(.*?)^```$/gms;

/** README, CONTRIBUTING and every page below `docs/`. */
export function guidePages(): GuidePage[] {
  const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name))
    .sort();
  return ['README.md', 'CONTRIBUTING.md', ...docs].map((file) => ({
    file,
    text: readFileSync(file, 'utf8'),
  }));
}

/** Fenced blocks of a page, in order. */
export function blocksOf(text: string): Block[] {
  return [...text.matchAll(FENCE)].map(([, language = '', path = '', code = '']) => ({
    language,
    path,
    code,
  }));
}

/** Text of a page without its fenced blocks. */
export function proseOf(text: string): string {
  return text.replace(FENCE, '');
}
