import { compose } from '../vietnamese.ts';
import type { Line } from './lines.ts';
import type { Mark } from './unit.ts';

const SIGNS = /^(?:#{1,6}[ \t]+)?(?:[-*+][ \t]+)?[=:~•·*_]{0,3}\s?/;
const LONGEST_TITLE = 200;

/** Words after the label that are a title: of headings, of bold type, of outer units, of articles. */
export function titleOf({ words, heading, bold }: Line, { kind, length }: Mark): string {
  if (bold.length > length) return withoutSign(bold.slice(length));
  const rest = withoutSign(words.slice(length));
  if (heading > 0) return rest;
  if (kind === 'clause' || kind === 'point' || kind === 'item') return '';
  return kind !== 'article' || !/[.;:,]$/.test(rest) ? rest : '';
}

function withoutSign(words: string): string {
  return words.replace(/^[\s.:–—-]+/, '').trim();
}

/** Title of an article whose first clause stands in the same line; words that lead to a count are none. */
export function runTogetherTitle(words: string): string {
  const title = withoutSign(words.replaceAll('**', ''));
  return /[:;,]$/.test(title) || title.length > LONGEST_TITLE ? '' : title.replace(/\.$/, '');
}

/** Words without label and the signs of headings, lists and bold type. */
export function ownWords(source: string, label: string): string {
  const words = compose(source.replaceAll('**', '').replaceAll('__', '')).replace(SIGNS, '');
  const rest = words.startsWith(label) ? words.slice(label.length) : words;
  return rest.replace(/^[*_\s.:–—-]+/, '').trim();
}

/** A clause's own words without its title, with which they begin. */
export function wordsBelowTitle({ heading, text }: { heading: string; text: string }): string {
  if (heading === '' || !text.startsWith(heading)) return text;
  return text.slice(heading.length).replace(/^[.:;*_\s]+/, '');
}
