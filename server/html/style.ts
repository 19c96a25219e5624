import { readFileSync } from 'node:fs';
import type { Site } from '../../src/schemas/site.ts';

/** Where the portal's decisions about looks and the receiver's few rules stand. */
const SHEETS = ['../../src/styles/tokens.css', '../../src/styles/reset.css', './style.css'];

/** Style sheet of the receiver's pages, with the portal's own colours. */
export function styleSheet({ colours }: Site): string {
  const sheets = SHEETS.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));
  const own = colours
    ? `:root{--color-accent:light-dark(${colours.accent},${colours.accentDark})}`
    : '';
  return ['@layer reset, tokens, base;', ...sheets, own].join('\n');
}
