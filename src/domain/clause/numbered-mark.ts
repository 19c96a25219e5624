import { romanValue } from './alphabet.ts';
import type { Line } from './lines.ts';
import type { Outline } from './outline.ts';
import { beginsSentence, endsSentence, isInCapitals, leadsOn } from './sentence.ts';
import type { ClauseKind, Mark } from './unit.ts';

/** A label without a name; its number stands in the first group. */
const NUMBERED: [ClauseKind, RegExp][] = [
  ['section', /^([IVXLC]{1,8})(?:\s?\\?[.–-](?:\s+|$|(?=\p{Lu}{2}))|$)/u],
  ['item', /^\(([ivx]{1,5})\)\s*/u],
  ['item', /^([a-zđ]\.\d{1,2})\\?[.)](?:\s+|$)/u],
  ['point', /^([1-9]\d?(?:\.[1-9]\d?){1,3})\\?\.?(?:\s+|$)/u],
  ['clause', /^(\d{1,3}[a-zđ]?)\s?\\?[.–-](?:\s+|$|(?=\p{Lu}))/u],
  ['point', /^(([a-zđ])\2?|[a-zđ]\d{1,2}|[ivx]{2,5})\\?\)(?:\s+|$|(?=\p{Lu}))/u],
  ['point', /^([a-zđ])\s?\\?[.–-]\s+(?=\p{Lu})/u],
];
const EMPHASIS = /^[*_]/;
/** Specks that scanning leaves before a label. */
const SPECK = /^[=:~•·]\s?/;

/**
 * Mark of a unit by number or letter alone at the beginning of a line: `I.`, `1.`, `1-`, `1.1.`, `a)`, `(i)`.
 * A paragraph is taken at its word; where the label is in doubt (inside a paragraph, in a list, after a
 * speck, before a small letter) only the number that must come next counts.
 */
export function readNumberedMark(line: Line, outline: Outline): Mark | undefined {
  const speck = SPECK.exec(line.words)?.[0] ?? '';
  const emphasis = EMPHASIS.exec(line.words)?.[0] ?? '';
  const skipped = speck.length + emphasis.length;
  const words = emphasis ? line.words.slice(1).replace(emphasis, '') : line.words.slice(skipped);
  for (const [kind, pattern] of NUMBERED) {
    const [found, printed = ''] = pattern.exec(words) ?? [];
    if (found === undefined) continue;
    const rest = words.slice(found.length);
    const label = found.trim();
    const unit = toUnit({ kind, number: printed.toLowerCase() }, outline);
    const doubt = { rest, label, isSpecked: speck !== '' };
    if (!unit || !isPlausible({ ...unit, label, length: 0 }, line, outline, doubt)) continue;
    return { ...unit, label, length: skipped + found.length + emphasis.length };
  }
  return undefined;
}

/** The unit that a label stands for where it stands. */
function toUnit(
  { kind, number }: { kind: ClauseKind; number: string },
  outline: Outline,
): { kind: ClauseKind; number: string } | undefined {
  if (kind === 'section') return romanValue(number.toUpperCase()) ? { kind, number } : undefined;
  if (kind === 'clause') return { kind, number: number.replace(/^0+(?=\d)/, '') };
  if (kind === 'item' && !outline.find('point')) return undefined;
  if (kind !== 'point' || /^\d/.test(number)) return { kind, number };
  return isItem(number, outline) ? { kind: 'item', number } : { kind, number };
}

/** Below a dotted point letters are items, and so are Roman numbers in small letters below a point. */
function isItem(number: string, outline: Outline): boolean {
  const point = outline.find('point');
  if (!point) return false;
  if (point.number.includes('.')) return true;
  const isRoman = romanValue(number.toUpperCase()) !== undefined && /^[ivx]+$/.test(number);
  return (
    isRoman &&
    !outline.isNext({ kind: 'point', number }) &&
    outline.isNext({ kind: 'item', number })
  );
}

interface Doubt {
  rest: string;
  label: string;
  isSpecked: boolean;
}

function isPlausible(mark: Mark, line: Line, outline: Outline, doubt: Doubt): boolean {
  const { kind, number } = mark;
  if (kind === 'section') return isSection(mark, line, outline, doubt);
  if (number.includes('.') && kind === 'point' && !belongs(number, line, outline)) return false;
  if (line.heading > 0) return true;
  const isNext = outline.isNext(mark);
  if (isNested(mark, line, outline)) return false;
  if (line.isListed || doubt.isSpecked || /^[a-zđ\d]+\s?\\?[–-]|^[a-zđ]\\?\./u.test(doubt.label)) {
    if (!isNext) return false;
  }
  const begins = beginsSentence(doubt.rest);
  if (line.before === '') return isNext || begins || (kind !== 'clause' && !number.includes('.'));
  if (leadsOn(line.before)) return false;
  if (kind === 'clause')
    return isNext && begins && (endsSentence(line.before) || opens(line, outline));
  return isNext ? begins || endsSentence(line.before) : endsSentence(line.before) && begins;
}

/** Sections of the Party: a title, words in capitals, or a paragraph that goes on counting outside articles. */
function isSection(mark: Mark, line: Line, outline: Outline, { rest }: Doubt): boolean {
  if (line.heading > 0) return true;
  if (/^\p{Lu}\./u.test(rest) || !endsSentence(line.before)) return false;
  if (isInCapitals(rest)) return true;
  const isCounting = outline.isNext(mark) && !outline.find('article');
  return line.before === '' && isCounting && /[.–-]/.test(mark.label) && beginsSentence(rest);
}

/** A dotted number repeats the number of the clause that holds it; others are decimals and dates. */
function belongs(number: string, { heading, before }: Line, outline: Outline): boolean {
  const holder = outline.find('clause') ?? outline.find('article') ?? outline.find('section');
  const [first] = number.split('.');
  return holder?.number === first || ((heading > 0 || before === '') && !outline.find('clause'));
}

/** A numbered list that is indented below the unit of its own kind, or below a point, counts for itself. */
function isNested({ kind }: Mark, { raw, heading }: Line, outline: Outline): boolean {
  const indent = raw.length - raw.trimStart().length;
  return (
    heading === 0 &&
    kind === 'clause' &&
    indent > outline.indent + 1 &&
    Boolean(outline.find('clause'))
  );
}

/** True when the line before is the line that opened the innermost unit: a label with a short title. */
function opens({ line }: Line, { innermost }: Outline): boolean {
  return innermost?.line === line - 1;
}
